import { useState, useSyncExternalStore } from 'react'

/**
 * Markup that is drawn by the server, and by the browser only when it comes here from another page: a page that holds it
 * already need not carry it a second time. For `dangerouslySetInnerHTML`.
 */
export function useDrawnOnce(draw: () => string): string {
  const stands = useSyncExternalStore(noChanges, isMissing, isInTheDocument)
  // React leaves the inside of what the server drew as it is, whatever stands here.
  const [drawn] = useState(() => (stands ? '' : draw()))
  return drawn
}

const noChanges = () => () => undefined
const isMissing = () => false
/** React asks this on the server too, where there is no document yet. */
const isInTheDocument = () => typeof document !== 'undefined'
