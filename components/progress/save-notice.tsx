'use client'

import { Check, CloudOff, LoaderCircle } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { SaveState } from '@/lib/sync/save-state'
import { sync } from './browser-sync'
import { currentSaveState, saveStateOnServer, subscribeSaving } from './save-facts'
import { saveExplanation, saveTitle } from './save-words'

/** Says what is not saved yet, why, and what will become of it; silent while all is well. */
export function SaveNotice() {
  const state = useSyncExternalStore(subscribeSaving, currentSaveState, saveStateOnServer)
  const [shown, setShown] = useState<SaveState['kind']>('saved')
  // That all is saved is said only after something was not, and not for long.
  const isRelief = state.kind === 'saved' && shown !== 'saved'
  if (state.kind !== 'saved' && shown !== state.kind) setShown(state.kind)

  useEffect(() => {
    if (!isRelief) return
    const timer = setTimeout(() => setShown('saved'), RELIEF_MS)
    return () => clearTimeout(timer)
  }, [isRelief])

  const isShown = state.kind !== 'saved' || isRelief
  const explanation = saveExplanation(state)
  return (
    <section className="save-place print:hidden" aria-label="Saving">
      <output aria-live="polite" className="sr-only">
        {isShown && `${saveTitle(state)}. ${explanation}`}
      </output>
      {isShown && (
        <div className="save-notice" data-kind={state.kind}>
          <SaveIcon state={state} />
          <div>
            <strong>{saveTitle(state)}</strong>
            {explanation && <p>{explanation}</p>}
          </div>
          <SaveAction state={state} />
        </div>
      )}
    </section>
  )
}

function SaveIcon({ state: { kind } }: { state: SaveState }) {
  const Icon = kind === 'saved' ? Check : kind === 'saving' ? LoaderCircle : CloudOff
  return <Icon className="size-5" aria-hidden="true" />
}

function SaveAction({ state }: { state: SaveState }) {
  if (state.kind === 'unsaved' && state.why !== 'busy')
    return (
      <button
        type="button"
        className="button button-small"
        onClick={() => sync.request({ hurry: true })}
      >
        Try now
      </button>
    )
  if (state.kind === 'signed-out' || state.kind === 'not-kept')
    return (
      <a href="/sign-in" className="button button-small">
        Sign in
      </a>
    )
  return null
}

const RELIEF_MS = 4000
