import { unsent } from './local-progress'
import { listenToTabs, tellTabs } from './news'
import { hasKeptNotes } from './notes-key'
import { sessionHint } from './session-hint'
import { currentProgress, onMade, writeNow } from './store'
import { onNews, rest, sync, touch } from './sync'

/**
 * Keeps this browser and the account in step for as long as a page is open: after every press, and whenever somebody or the
 * network comes back to it. A hidden page asks for nothing.
 */
export function startSync(): () => void {
  const until = new AbortController()
  const { signal } = until
  const stopListening = listenToTabs(onNews)
  const stopWatching = onMade((entries) => {
    tellTabs({ kind: 'made', entries })
    // A press is painted first.
    setTimeout(sync)
  })
  addEventListener('online', hurry, { signal })
  addEventListener('focus', hurry, { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && hurry(), { signal })
  addEventListener('pagehide', onHidden, { signal })
  document.addEventListener('visibilitychange', onVisibility, { signal })
  for (const sign of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(sign, touch, { signal, passive: true, capture: true })
  hurry()
  // Without a network they wait for the next page.
  sendNotes().catch(() => undefined)
  return () => {
    stopListening()
    stopWatching()
    until.abort()
    rest()
  }
}

function hurry(): void {
  sync({ hurry: true })
}

function onVisibility(): void {
  if (document.visibilityState === 'visible') hurry()
  else onHidden()
}

/** Requests are kept alive beyond the page; what they could not tell us is told again by the next page. */
function onHidden(): void {
  writeNow()
  rest()
  if (unsent(currentProgress()).length > 0) hurry()
}

/** What could not be sent before, or was written before signing in, goes to the account. */
async function sendNotes(): Promise<void> {
  if (!sessionHint() || !hasKeptNotes()) return
  const { sendAll } = await import('./notes-store')
  await sendAll()
}
