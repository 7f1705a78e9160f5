import { useState, useSyncExternalStore } from 'react'

/**
 * Renders markup on the server, and in the browser only after a client navigation: a page that already contains it does not
 * send it a second time. For `dangerouslySetInnerHTML`.
 */
export function useServerHtml(draw: () => string): string {
  const stands = useSyncExternalStore(noChanges, isMissing, isInTheDocument)
  // React keeps the server's markup whatever this returns during hydration.
  const [drawn] = useState(() => (stands ? '' : draw()))
  return drawn
}

const noChanges = () => () => undefined
const isMissing = () => false
/** React asks this on the server too, where there is no document yet. */
const isInTheDocument = () => typeof document !== 'undefined'
