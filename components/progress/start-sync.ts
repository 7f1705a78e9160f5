import { unsent } from '@/lib/sync/local-progress'
import { progressStore, sync } from './browser-sync'
import { hasKeptNotes, sendNotes } from './send-notes'
import { sessionHint } from './session-hint'
import { tell } from './telling'

/**
 * Keeps this browser and the account in step for as long as a page is open: after every press, and whenever somebody or the
 * network comes back to it. A hidden page asks for nothing.
 */
export function startSync(): () => void {
  const until = new AbortController()
  const { signal } = until
  addEventListener('online', hurry, { signal })
  addEventListener('focus', hurry, { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && hurry(), { signal })
  addEventListener('pagehide', onHidden, { signal })
  document.addEventListener('visibilitychange', onVisibility, { signal })
  for (const sign of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(sign, touch, { signal, passive: true, capture: true })
  const stops = [sync.onRefused(tellRefused), sync.start(), () => until.abort()]
  // Without a network they wait for the next page.
  if (sessionHint() && hasKeptNotes()) sendNotes().catch(() => undefined)
  return () => {
    for (const stop of stops) stop()
  }
}

function hurry(): void {
  sync.request({ hurry: true })
}

function touch(): void {
  sync.touch()
}

function onVisibility(): void {
  if (document.visibilityState === 'visible') hurry()
  else onHidden()
}

/** Requests are kept alive beyond the page; what they could not tell us is told again by the next page. */
function onHidden(): void {
  progressStore.writeNow()
  sync.pause()
  if (unsent(progressStore.get()).length > 0) hurry()
}

function tellRefused({ count }: { count: number }): void {
  tell(
    count === 1
      ? 'One tick is of a skill that is no more.'
      : `${count} ticks are of skills that are no more.`,
  )
}
