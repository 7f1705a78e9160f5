import { type Html, html } from '@/lib/drawing/html'
import { fitText } from './fit-text'
import { COLOURS, frame, MARGIN } from './frame'
import { below, lettering } from './lettering'
import type { WordsPicture } from './picture'

const SIGNS_LEFT = 786
const MOST_SIGNS = 4

/** A title with its sentence, and a signpost where the page leads on. */
export async function drawWords({ title, summary, signs }: WordsPicture): Promise<string> {
  const shown = signs.slice(0, MOST_SIGNS)
  const width = (shown.length > 0 ? SIGNS_LEFT - 40 : 1200 - MARGIN) - MARGIN
  const [heading, text, post] = await Promise.all([
    fitText(title, { width, weight: 800, steps: [[92, 1], [84, 2], [74, 2], [64, 2], [58, 3]] }), // biome-ignore format: a row
    fitText(summary, { width, weight: 500, steps: [[38, 3], [34, 4]] }), // biome-ignore format: a row
    drawPost(shown),
  ])
  const top = heading.lines.length > 2 ? 196 : 226
  return frame(
    html`${lettering(heading, { x: MARGIN, y: top, fill: COLOURS.ink })}${lettering(text, { x: MARGIN, y: below(heading, top, text, 20), fill: COLOURS.soft })}${post}`,
    {},
  )
}

/** Boards on a post, the first at the top. */
async function drawPost(signs: readonly string[]): Promise<Html | false> {
  if (signs.length === 0) return false
  const top = 150 + (MOST_SIGNS - signs.length) * 50
  const boards = await Promise.all(signs.map((sign, index) => drawBoard(sign, index, top)))
  return html`<rect x="${SIGNS_LEFT + 52}" y="${top - 26}" width="16" height="${598 - top}" rx="5" fill="${COLOURS.engineering}"/>${boards}`
}

async function drawBoard(sign: string, index: number, top: number): Promise<Html> {
  const y = top + index * 98
  const x = SIGNS_LEFT + (index % 2) * 16
  const words = await fitText(sign, { width: 268, weight: 700, steps: [[38, 1], [32, 1], [27, 1]] }) // biome-ignore format: a row
  return html`<path d="M${x + 10} ${y}h292l46 38-46 38h-292a10 10 0 0 1-10-10v-56a10 10 0 0 1 10-10z" fill="${COLOURS.sign}"/>${lettering(words, { x: x + 28, y: y + 38 + words.size * 0.35, fill: COLOURS['on-sign'] })}`
}
