import { chipOf } from '@/components/map/map-dom'

/** Tells whether a key press requests a context menu, as it does in every program. */
export function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey)
}

export function isByFinger(event: Event): event is PointerEvent {
  return event instanceof PointerEvent && event.pointerType === 'touch'
}

/** The menu requests made on a map before the script that opens its menus has loaded. */
export interface MenuAsked {
  /** The chip whose menu was requested, by a key or by a finger that rested on it. */
  chip(): HTMLAnchorElement | null
  /** The press of a finger that is still down. */
  finger(): PointerEvent | null
  stop(): void
}

/**
 * Listens until `menu-requests.ts` has loaded, which it does late. Remembers a menu requested by key or finger and never
 * takes it for a right-click. A finger that was lifted no longer counts as resting.
 */
export function hearMenuAsked(onAsked: (event: Event) => void): MenuAsked {
  const until = new AbortController()
  const options = { signal: until.signal, capture: true }
  let asked: HTMLAnchorElement | null = null
  let finger: PointerEvent | null = null
  let byKey = false

  const ask = (event: Event, chip: HTMLAnchorElement) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    asked = chip
    onAsked(event)
  }
  const onDown = (event: PointerEvent) => {
    byKey = false
    asked = null
    finger = isByFinger(event) && event.isPrimary && chipOf(event.target) ? event : null
  }
  const onKey = (event: KeyboardEvent) => {
    byKey = isMenuKey(event)
    const chip = chipOf(event.target)
    if (byKey && chip) ask(event, chip)
    else asked = null
  }
  const onMenu = (event: MouseEvent) => {
    const chip = chipOf(event.target)
    if (chip && (byKey || isByFinger(event))) ask(event, chip)
  }
  const lift = () => {
    finger = null
  }

  document.addEventListener('pointerdown', onDown, options)
  document.addEventListener('keydown', onKey, options)
  document.addEventListener('contextmenu', onMenu, options)
  for (const name of ['pointerup', 'pointercancel', 'click', 'scroll'])
    document.addEventListener(name, lift, options)
  return { chip: () => asked, finger: () => finger, stop: () => until.abort() }
}
