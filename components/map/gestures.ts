import type { Status } from '@/lib/progress/schema'

/** The chip of a map that an event came from, or came from the tick beside. */
export function chipOf(target: EventTarget | null): HTMLAnchorElement | null {
  if (!(target instanceof Element)) return null
  const from = target.closest('.tick-tool')?.previousElementSibling ?? target
  return from.closest<HTMLAnchorElement>('[data-map] a[data-skill]')
}

/** The chip of a skill on one map; other maps may lie hidden in the same document. */
export function chipOn(map: ParentNode, skill: string): HTMLElement | null {
  return map.querySelector<HTMLElement>(`[data-map] a[data-skill="${CSS.escape(skill)}"]`)
}

/**
 * What a press on a chip means: right-click done, shift-click learning, alt-click skipped, a plain click opens it.
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
