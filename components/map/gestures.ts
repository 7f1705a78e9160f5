import type { Status } from '@/lib/progress/schema'

/**
 * Returns the status that a press on a chip sets: right-click done, shift-click learning, alt-click skipped, a plain click opens it.
 * Null leaves it to the browser: a new tab, or its own menu by shift with right-click. On a Mac a click with Ctrl is a
 * right-click, which browsers tell as `contextmenu`, not all of them with the button that was pressed.
 */
export function gestureOf(event: {
  type: string
  button: number
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}): Status | 'open' | null {
  if (event.type === 'contextmenu') {
    if (event.shiftKey || event.metaKey) return null
    return event.ctrlKey && event.button !== 0 && !isMac() ? null : 'done'
  }
  if (event.ctrlKey || event.metaKey) return null
  if (event.button !== 0) return null
  if (event.shiftKey) return 'learning'
  if (event.altKey) return 'skipped'
  return 'open'
}

function isMac(): boolean {
  return /Mac/.test(navigator.platform)
}
