import { type Html, html } from '@/lib/drawing/html'
import { longDate } from '@/lib/platform/dates'
import { percentLabel } from '@/lib/progress/labels'
import { fitText } from './fit-text'
import { COLOURS, frame, MARGIN, TEXT_WIDTH } from './frame'
import { below, lettering } from './lettering'
import type { ProfilePicture } from './picture'
import { backingWords } from './picture-words'

const MOST_ROADMAPS = 3

/** A hiker's pass: who, furthest along on which trails, and what is proven. */
export async function drawProfile(picture: ProfilePicture): Promise<string> {
  const roadmaps = (picture.roadmaps ?? [])
    .toSorted((a, b) => (b.percent ?? -1) - (a.percent ?? -1))
    .slice(0, MOST_ROADMAPS)
  const isBare = roadmaps.length === 0
  const [name, headline, backing, ...rows] = await Promise.all([
    fitText(picture.name, {
      width: TEXT_WIDTH,
      weight: 800,
      steps: [[96, 1], [80, 1], [68, 1], [56, 2]], // biome-ignore format: a row
    }),
    fitText(picture.headline, {
      width: TEXT_WIDTH,
      weight: 500,
      steps: [[42, 1], [36, 1], [34, isBare ? 3 : 2]], // biome-ignore format: a row
    }),
    drawBacking(backingWords(picture)),
    ...roadmaps.map(drawMeasure),
  ])
  const top = isBare ? 230 : 206 - (name.lines.length - 1) * 20
  const under = below(name, top, headline, 14)
  const foot = isBare ? 462 : 534
  const middle = (below(headline, under, { ...headline, size: 0 }, 0) + foot) / 2
  const step = Math.min(84, 192 / Math.max(1, rows.length))
  return frame(
    html`${lettering(name, { x: MARGIN, y: top, fill: COLOURS.ink })}${lettering(headline, { x: MARGIN, y: under, fill: COLOURS.soft })}${rows.map((row, index) => html`<g transform="translate(${MARGIN} ${middle - 19 + (index - (rows.length - 1) / 2) * step})">${row}</g>`)}<g transform="translate(${MARGIN} ${foot})">${backing}</g>`,
    { kicker: picture.asOf && `as of ${longDate(picture.asOf)}`, trail: isBare },
  )
}

const NAME_WIDTH = 330
const BAR = { left: 356, width: 560, notches: 10 }

/** A roadmap's name, its measure as a notched bar, and in figures. */
async function drawMeasure({ title, percent }: Measured): Promise<Html> {
  const name = await fitText(title, {
    width: NAME_WIDTH,
    weight: 700,
    steps: [[40, 1], [34, 1], [28, 1]], // biome-ignore format: a row
  })
  const done = ((percent ?? 0) / 100) * BAR.width
  const notches = Array.from({ length: BAR.notches - 1 }, (_, notch) => {
    const x = BAR.left + ((notch + 1) * BAR.width) / BAR.notches
    return html`<path d="M${x} 4v30" stroke="${COLOURS.paper}" stroke-width="3"/>`
  })
  return html`${lettering(name, { x: 0, y: 33, fill: COLOURS.ink })}<rect x="${BAR.left}" y="4" width="${BAR.width}" height="30" fill="#d8d0ba"/><rect x="${BAR.left}" y="4" width="${done.toFixed(1)}" height="30" fill="${COLOURS.done}"/>${notches}<text x="${TEXT_WIDTH}" y="34" font-size="42" font-weight="800" text-anchor="end" fill="${COLOURS.ink}">${percentLabel(percent)}</text>`
}

type Measured = NonNullable<ProfilePicture['roadmaps']>[number]

/** Draws the words for what is proven, after their seal. */
async function drawBacking(words: string): Promise<Html | false> {
  if (words === '') return false
  const text = await fitText(words, {
    width: TEXT_WIDTH - 60,
    weight: 700,
    steps: [[40, 1], [32, 1]], // biome-ignore format: a row
  })
  return html`<circle cx="22" cy="27" r="22" fill="${COLOURS.done}"/><path d="m12 27 7 8 13-15" fill="none" stroke="${COLOURS.card}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>${lettering(text, { x: 60, y: 41, fill: COLOURS.ink })}`
}
