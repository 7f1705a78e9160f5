import type { Point } from './place'
import { clampZoom, turnZoom } from './zoom'

export interface Zooming {
  /** The zoom of the map now; null where a gesture is the browser's: its own zoom then does what it always does. */
  zoom: () => number | null
  zoomAbout: (zoom: number, point: Point) => void
}

/** Pinches, and the wheel with ctrl or ⌘, which is how browsers tell of a pinch on a trackpad. The wheel alone scrolls. */
export function hearPinches(field: HTMLElement, zooming: Zooming, signal: AbortSignal): void {
  const draw = onceAFrame(zooming)
  field.addEventListener(
    'wheel',
    (event) => {
      const now = zooming.zoom()
      if (now === null || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      const zoom = turnZoom(draw.wanted() ?? now, event.deltaY, event.deltaMode)
      draw.to(zoom, { x: event.clientX, y: event.clientY })
    },
    { signal, passive: false },
  )

  let grip: { zoom: number; span: number } | undefined
  field.addEventListener(
    'touchstart',
    (event) => {
      const fingers = twoFingers(event)
      const now = zooming.zoom()
      grip = fingers && now !== null ? { zoom: now, span: fingers.span } : undefined
      if (grip) event.preventDefault()
    },
    { signal, passive: false },
  )
  field.addEventListener(
    'touchmove',
    (event) => {
      const fingers = twoFingers(event)
      if (!grip || !fingers) return
      event.preventDefault()
      draw.to(clampZoom((grip.zoom * fingers.span) / grip.span), fingers.middle)
    },
    { signal, passive: false },
  )
}

/** Events come faster than frames, and each drawing costs a layout. */
function onceAFrame({ zoomAbout }: Zooming) {
  let next: { zoom: number; point: Point } | undefined
  return {
    wanted: () => next?.zoom,
    to: (zoom: number, point: Point) => {
      if (!next)
        requestAnimationFrame(() => {
          if (next) zoomAbout(next.zoom, next.point)
          next = undefined
        })
      next = { zoom, point }
    },
  }
}

function twoFingers({ touches }: TouchEvent): { span: number; middle: Point } | undefined {
  const [a, b] = touches
  if (!a || !b || touches.length > 2) return
  return {
    span: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    middle: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
  }
}
