import { type Html, html } from '@/lib/drawing/html'

const CONTOUR = '#e7e0cb'

/** Hills: centre, and how far the lowest line lies from it, in px. */
const HILLS = [
  { x: 1010, y: 140, reach: 420, lines: 8, turn: 0.4 },
  { x: 250, y: 520, reach: 330, lines: 6, turn: 2.1 },
  { x: 640, y: 700, reach: 240, lines: 4, turn: 4 },
]

/** Faint lines of equal height on the paper. */
export function contours(): Html {
  const path = HILLS.flatMap((hill) =>
    Array.from({ length: hill.lines }, (_, line) => ring(hill, (line + 1) / hill.lines)),
  ).join('')
  return html`<path d="${path}" fill="none" stroke="${CONTOUR}" stroke-width="2"/>`
}

const CORNERS = 48

/** A line around a hill, wavier the lower it lies. */
function ring({ x, y, reach, turn }: (typeof HILLS)[number], height: number): string {
  const corners = Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner / CORNERS) * 2 * Math.PI
    const wave =
      1 + 0.16 * Math.sin(2 * angle + turn) + 0.09 * height * Math.sin(3 * angle - 2 * turn)
    const far = reach * height * wave
    return `${(x + far * Math.cos(angle)).toFixed(1)} ${(y + 0.72 * far * Math.sin(angle)).toFixed(1)}`
  })
  return `M${corners.join('L')}Z`
}
