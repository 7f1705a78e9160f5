/** The map is drawn between a quarter of its size and twice its size. */
export const LEAST = 0.25
export const MOST = 2

/** Below it, one column of skills is wider than it needs to be. */
export const FAR = 0.75

export function clampZoom(zoom: number): number {
  return Math.min(Math.max(zoom, LEAST), MOST)
}

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2]

/** The next step of the buttons and keys, from wherever a pinch or the wheel has left it. */
export function stepZoom(zoom: number, direction: 'in' | 'out'): number {
  return direction === 'in'
    ? (STEPS.find((step) => step > zoom + CLOSE) ?? MOST)
    : (STEPS.findLast((step) => step < zoom - CLOSE) ?? LEAST)
}

const CLOSE = 0.01

/**
 * Returns the zoom after a turn of the wheel: equal turns multiply by equal factors, so that turning back restores it.
 * @param delta `deltaY` of the event
 * @param mode `deltaMode`: 0 px, 1 lines
 */
export function turnZoom(zoom: number, delta: number, mode: number): number {
  const turned = mode === 0 ? delta : delta * PX_A_LINE
  return clampZoom(zoom * Math.exp(-Math.min(Math.max(turned, -MOST_A_TURN), MOST_A_TURN) / 300))
}

const PX_A_LINE = 16
/** A notch of a mouse wheel is 100 px or more, a pinch on a trackpad sends a few px at a time. */
const MOST_A_TURN = 60

/** The zoom at which the whole width is in sight. */
export function fitZoom(mapWidth: number, room: number): number {
  return mapWidth > 0 ? clampZoom(Math.floor((100 * room) / mapWidth) / 100) : 1
}

export function zoomLabel(zoom: number): string {
  return `${Math.round(zoom * 100)} %`
}
