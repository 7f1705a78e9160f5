interface TrailMeasures {
  trail: number
  meander: number
}

/** After this many rem the trail repeats itself, so that pages can draw it with one small tile. */
export const TRAIL_PERIOD = 36

/** Returns the trail's place at height `y` of the map, in rem: a slow sway with a smaller, quicker one on it. */
export function trailX(y: number, { trail, meander }: TrailMeasures): number {
  const turn = (2 * Math.PI * y) / TRAIL_PERIOD
  return trail + meander * (0.7 * Math.sin(turn) + 0.3 * Math.sin(2 * turn + 1))
}

/**
 * The stretch of the trail between two heights as an SVG path in coordinates of that stretch. Neighbouring stretches
 * meet without a kink: both use the line's own slope at the seam.
 */
export function trailPath(
  { top, height }: { top: number; height: number },
  measures: TrailMeasures,
): string {
  const steps = Math.max(1, Math.round(height / STEP))
  const step = height / steps
  let path = `M${short(trailX(top, measures))} 0`
  for (let index = 0; index < steps; index++) {
    const from = index * step
    const to = from + step
    const handle = step / 3
    path += `C${point(from, handle)} ${point(to, -handle)} ${short(trailX(top + to, measures))} ${short(to)}`
  }
  return path

  function point(at: number, along: number): string {
    return `${short(trailX(top + at, measures) + slope(top + at) * along)} ${short(at + along)}`
  }

  function slope(y: number): number {
    return (trailX(y + 0.01, measures) - trailX(y - 0.01, measures)) / 0.02
  }
}

/**
 * One period of the trail as an SVG image 2 rem wide with the trail in its middle. The files public/trail-*.svg are
 * made of it; layout-trail.test.ts says how.
 */
export function trailTile(stroke: { width: number; dashes?: string }, meander: number): string {
  // Beyond both ends, which would be cut at right angles to the trail and show as a seam.
  const path = trailPath({ top: -STEP, height: TRAIL_PERIOD + 2 * STEP }, { trail: 1, meander })
  const dashes = stroke.dashes ? ` stroke-dasharray="${stroke.dashes}"` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 ${TRAIL_PERIOD}" width="32" height="${TRAIL_PERIOD * 16}"><path fill="none" stroke="#000" stroke-width="${stroke.width}"${dashes} transform="translate(0 ${-STEP})" d="${path}"/></svg>\n`
}

/** Returns the distance from the edge of a card to the trail, at the height where the branch leaves it. */
export function branchLength(
  card: { x: number; y: number; width: number },
  measures: TrailMeasures,
): number {
  const trail = trailX(card.y + TITLE_MIDDLE - RISE, measures)
  return round(card.x > measures.trail ? card.x - trail : trail - card.x - card.width)
}

/** From the trail to the edge of a card at the height of its title, in coordinates of the section at `sectionY`. */
export function branchPath(
  card: { x: number; y: number; width: number },
  sectionY: number,
  measures: TrailMeasures,
): string {
  const end = card.y + TITLE_MIDDLE
  const from = trailX(end - RISE, measures)
  const to = card.x > measures.trail ? card.x : card.x + card.width
  const bend = from + Math.sign(to - from) * Math.min(RISE, Math.abs(to - from))
  const level = short(end - sectionY)
  return `M${short(from)} ${short(end - RISE - sectionY)}Q${short(from)} ${level} ${short(bend)} ${level}L${short(to)} ${level}`
}

/** Lengths are sums of sixteenths; this only takes away what floating point adds. */
export function round(value: number): number {
  return Math.round(value * 10000) / 10000
}

/** Two decimals of a rem are a sixth of a pixel. */
function short(value: number): number {
  return Math.round(value * 100) / 100
}

const STEP = 4.5
const TITLE_MIDDLE = 1.3
const RISE = 1.5
