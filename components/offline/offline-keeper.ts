import { isProduction } from './is-production'
import type { Seen } from './kept-pages'

/**
 * Keeps the pages that are seen for when there is no network, in production: with `next dev` they change under one's hands.
 * Begins when the page has nothing better to do.
 */
export function keepSeenPages(): () => void {
  if (!isProduction || !('serviceWorker' in navigator)) return () => undefined
  const until = new AbortController()
  const { signal } = until
  const begin = () => requestIdle(() => !signal.aborted && void tellOfThisPage())
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { signal, once: true })
  // Not everywhere: there, only pages that were loaded as such are kept.
  if ('navigation' in window) navigation.addEventListener('navigatesuccess', begin, { signal })
  return () => until.abort()
}

async function tellOfThisPage(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/service-worker.js')
    const { active } = await navigator.serviceWorker.ready
    const parts = performance.getEntriesByType('resource').map(({ name }) => name)
    active?.postMessage({ seen: location.pathname, parts } satisfies Seen)
  } catch {
    // A browser may forbid it; then pages need a network.
  }
}

function requestIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work, 200)
}
