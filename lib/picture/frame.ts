import { SVG_COLOURS } from '@/lib/drawing/colours'
import { type Html, html } from '@/lib/drawing/html'
import { contours } from './contours'
import { lettering } from './lettering'
import { PICTURE_SIZE } from './picture'

/** Pictures lie among the pages of others, whose theme nobody knows: they are light ones. */
export const COLOURS = SVG_COLOURS.light

/** px from the edges to what is read. */
export const MARGIN = 72
export const TEXT_WIDTH = PICTURE_SIZE.width - 2 * MARGIN

/** The paper, the way along its foot, and whose it is, around what a picture says. */
export function frame(content: Html, { kicker, trail = true }: Frame): string {
  const { width, height } = PICTURE_SIZE
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Overpass"><rect width="100%" height="100%" fill="${COLOURS.paper}"/>${contours()}${trail && drawTrail()}${content}${blaze(MARGIN, 56, 52)}${lettering({ lines: ['Waymark'], size: 38, weight: 800 }, { x: MARGIN + 70, y: 96, fill: COLOURS.ink })}${kicker && lettering({ lines: [kicker], size: 32, weight: 600 }, { x: MARGIN + 254, y: 96, fill: COLOURS.soft })}</svg>`
    .text
}

interface Frame {
  /** The kind of page. */
  kicker?: string | undefined
  trail?: boolean
}

/** The waymark as painted on trees. */
function blaze(x: number, y: number, size: number): Html {
  return html`<g transform="translate(${x} ${y}) scale(${size / 32})"><rect x=".5" y=".5" width="31" height="31" rx="7" fill="${COLOURS['blaze-bar']}" stroke="${COLOURS['blaze-edge']}"/><path fill="${COLOURS.trail}" d="M0 10.5h32v11H0z"/></g>`
}

function drawTrail(): Html {
  return trailAlong('M-20 566C140 548 260 606 430 590S700 552 860 574 1080 604 1230 560')
}

/** The broad trail with its casing and its dashed middle. */
export function trailAlong(path: string, width = 20): Html {
  const casing = COLOURS['trail-casing']
  return html`<g fill="none" stroke-linecap="round"><path d="${path}" stroke="${casing}" stroke-width="${width * 1.45}"/><path d="${path}" stroke="${COLOURS.trail}" stroke-width="${width}"/><path d="${path}" stroke="${casing}" stroke-width="${width * 0.18}" stroke-linecap="butt" stroke-dasharray="${width * 0.9} ${width * 0.75}"/></g>`
}
