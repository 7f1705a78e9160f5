/** The line that the trail follows, and the branches off it. Lengths are rem. */
export interface TrailLine {
  top: number
  height: number
}

interface TrailMeasures {
  trail: number
  meander: number
}

/** Where the trail is at height `y` of the map: a slow sway with a smaller, quicker one on it. */
export function trailX(y: number, { trail, meander }: TrailMeasures): number {
  return trail + meander * (0.55 * Math.sin(y / 6.1) + 0.25 * Math.sin(y / 2.9 + 1))
}

/**
 * The stretch of the trail between two heights as an SVG path in coordinates of that stretch. Neighbouring stretches
 * meet without a kink: both use the line's own slope at the seam.
 */
export function trailPath({ top, height }: TrailLine, measures: TrailMeasures): string {
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

/** From the trail to the edge of a card at the height of its title, in coordinates of the section at `sectionY`. */
export function branchPath(
  card: { x: number; y: number; width: number },
  sectionY: number,
  measures: TrailMeasures,
): string {
  const end = card.y + TITLE_MIDDLE
  const start = end - RISE
  const from = trailX(start, measures)
  const to = card.x > measures.trail ? card.x : card.x + card.width
  const bend = from + Math.sign(to - from) * Math.min(RISE, Math.abs(to - from))
  return `M${short(from)} ${short(start - sectionY)}Q${short(trailX(end, measures))} ${short(end - sectionY)} ${short(bend)} ${short(end - sectionY)}L${short(to)} ${short(end - sectionY)}`
}

/** Lengths are sums of sixteenths; this only takes away what floating point adds. */
export function round(value: number): number {
  return Math.round(value * 10000) / 10000
}

/** Two decimals of a rem are a sixth of a pixel: enough for a line, and short in the page. */
function short(value: number): number {
  return Math.round(value * 100) / 100
}

const STEP = 7
const TITLE_MIDDLE = 1.3
const RISE = 1.5
