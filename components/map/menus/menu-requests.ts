import { chipOf } from '@/components/map/map-dom'
import type { RoadmapRef } from '@/lib/roadmap/addresses'
import { isByFinger, isMenuKey, type MenuAsked } from './menu-asked'

const LONG_PRESS_MS = 500
const STILL_PX = 10
/** Not 0: that is when the page began, and its first second counts too. */
const NEVER = Number.NEGATIVE_INFINITY

/**
 * Opens the menu of a chip on a long press of a finger, on the menu key and on Shift+F10. Right-click stays what it is:
 * done, and with shift the browser's own menu.
 * @param before what was asked for until now; nothing more is told to it
 */
export function hearMenuRequests(
  page: HTMLElement,
  roadmap: RoadmapRef,
  before: MenuAsked,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let from = { x: 0, y: 0 }
  /** Ignores the events that the browser still derives from the press or key that opened the menu. */
  let opened = NEVER
  /** The finger that opened the menu is still down, or was released without another press since. */
  let byRest = false
  /** The key that asked for a menu was the last thing done; some browsers make more of it only when it is released. */
  let byKey = false

  const show = async (chip: HTMLAnchorElement) => {
    opened = performance.now()
    const { openChipMenu } = await import('./map-menus')
    openChipMenu(page, roadmap, chip)
  }
  const forget = () => clearTimeout(timer)
  const justOpened = () => performance.now() - opened < 1000

  const onDown = (event: PointerEvent) => {
    byKey = false
    byRest = false
    if (!isByFinger(event)) return
    const chip = chipOf(event.target)
    forget()
    if (!chip || !event.isPrimary) return
    from = { x: event.clientX, y: event.clientY }
    const rested = performance.now() - event.timeStamp
    timer = setTimeout(() => {
      byRest = true
      void show(chip)
    }, LONG_PRESS_MS - rested)
  }
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > STILL_PX) forget()
  }
  const onMenu = (event: MouseEvent) => {
    const chip = chipOf(event.target)
    if (!chip || !(isByFinger(event) || byKey || justOpened())) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!justOpened() && !byKey) void show(chip)
    forget()
  }
  const onClick = (event: MouseEvent) => {
    // However long the finger rested, and though the menu may lie below it by now, its release presses nothing.
    const isOfRest = byRest || (justOpened() && chipOf(event.target))
    if (!isByFinger(event) || !isOfRest) return
    byRest = false
    opened = NEVER
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onKey = (event: KeyboardEvent) => {
    const chip = chipOf(document.activeElement)
    byKey = isMenuKey(event)
    if (!byKey || !chip) return
    event.preventDefault()
    void show(chip)
  }

  const options = { signal, capture: true }
  document.addEventListener('pointerdown', onDown, options)
  document.addEventListener('pointermove', onMove, options)
  for (const name of ['pointerup', 'pointercancel', 'scroll'])
    document.addEventListener(name, forget, options)
  document.addEventListener('contextmenu', onMenu, options)
  document.addEventListener('click', onClick, options)
  document.addEventListener('keydown', onKey, options)

  const [asked, finger] = [before.chip(), before.finger()]
  before.stop()
  if (asked) void show(asked)
  else if (finger) onDown(finger)
}
