import { chipOf } from '@/components/map/gestures'

const LONG_PRESS_MS = 500
const STILL_PX = 10
/** Not 0: that is when the page began, and its first second counts too. */
const NEVER = Number.NEGATIVE_INFINITY

/**
 * Opens the menu of a chip on a long press of a finger, on the menu key and on Shift+F10. Right-click stays what it is:
 * done, and with shift the browser's own menu.
 */
export function hearMenuRequests(
  page: HTMLElement,
  roadmap: string,
  first: Event,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let from = { x: 0, y: 0 }
  /** What the browser still makes of the press or the key that opened the menu must not count. */
  let opened = NEVER

  const show = async (chip: HTMLAnchorElement) => {
    opened = performance.now()
    const { openChipMenu } = await import('./map-menus')
    openChipMenu(page, roadmap, chip)
  }
  const forget = () => clearTimeout(timer)
  const justOpened = () => performance.now() - opened < 1000

  const onDown = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return
    const chip = chipOf(event.target)
    forget()
    if (!chip || !event.isPrimary) return
    from = { x: event.clientX, y: event.clientY }
    timer = setTimeout(() => void show(chip), LONG_PRESS_MS)
  }
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > STILL_PX) forget()
  }
  const onMenu = (event: MouseEvent) => {
    const chip = chipOf(event.target)
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch'
    if (!chip || !(byFinger || justOpened())) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!justOpened()) void show(chip)
    forget()
  }
  const onClick = (event: MouseEvent) => {
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch'
    if (!byFinger || !justOpened() || !chipOf(event.target)) return
    opened = NEVER
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onKey = (event: KeyboardEvent) => {
    const chip = chipOf(document.activeElement)
    const asks = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
    if (!asks || !chip) return
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
  onDown(first)
}
