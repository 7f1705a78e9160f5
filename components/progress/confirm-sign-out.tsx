import { useEffect, useEffectEvent, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Modal } from '@/components/ui/modal'
import { unsent } from '@/lib/sync/local-progress'
import { countUnsaved } from '@/lib/sync/outbox'
import { allSaved } from './all-saved'
import { progressStore } from './browser-sync'
import { subscribeSaving } from './save-facts'
import { hasKeptNotes } from './send-notes'

/** Asks somebody who wants to sign out while something is not saved. @returns whether to go */
export function confirmSignOut(): Promise<boolean> {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  return new Promise((resolve) => {
    const onDecided = (go: boolean) => {
      // Not while React is still in the midst of what told us.
      setTimeout(() => root.unmount())
      place.remove()
      resolve(go)
    }
    root.render(<SignOutDialog onDecided={onDecided} />)
  })
}

/** Somebody waits: it is tried more often than by itself. */
const AGAIN_MS = 2000

function SignOutDialog({ onDecided }: { onDecided: (go: boolean) => void }) {
  const [unsaved, setUnsaved] = useState(describeUnsaved)
  const [isWaiting, setWaiting] = useState(false)

  const look = useEffectEvent(() => {
    const left = describeUnsaved()
    setUnsaved(left || unsaved)
    if (isWaiting && !left) onDecided(true)
  })
  useEffect(() => subscribeSaving(look), [])

  const goWhenSaved = useEffectEvent(async () => {
    if (await allSaved()) onDecided(true)
  })
  useEffect(() => {
    if (!isWaiting) return
    void goWhenSaved()
    const timer = setInterval(() => void goWhenSaved(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [isWaiting])

  return (
    <Modal label="Sign out" className="leave-dialog" onClosed={() => onDecided(false)}>
      {(close) => (
        <>
          <h2 className="font-extrabold text-2xl">
            {unsaved ? `${unsaved} not saved yet` : 'Not everything may be saved yet'}
          </h2>
          <p className="mt-2 text-soft">
            Signing out clears this browser. What your account has not got by then is lost.
          </p>
          <output className="block font-semibold">
            {isWaiting && (
              <span className="mt-3 block">
                Trying to save. You are signed out as soon as it is done.
              </span>
            )}
          </output>
          <div className="mt-4 flex flex-wrap gap-2">
            <button
              type="button"
              className="button button-main"
              disabled={isWaiting}
              onClick={() => setWaiting(true)}
            >
              Wait and save
            </button>
            <button type="button" className="button" onClick={() => onDecided(true)}>
              Sign out anyway
            </button>
            <button type="button" className="button" onClick={close}>
              Stay
            </button>
          </div>
        </>
      )}
    </Modal>
  )
}

/** Empty when nothing is unsaved. */
function describeUnsaved(): string {
  const ticks = countUnsaved(unsent(progressStore.get()))
  const parts = [
    ticks === 1 ? '1 tick' : ticks ? `${ticks} ticks` : '',
    hasKeptNotes() ? 'a note' : '',
  ]
  const said = parts.filter(Boolean).join(' and ')
  return said && `${said} ${ticks > 1 || (ticks > 0 && hasKeptNotes()) ? 'are' : 'is'}`
}
