import { textWidth } from '@/lib/roadmap/text-width'
import { SVG_COLOURS } from './colours'
import { drawable } from './drawable'
import { html } from './html'
import { letters } from './pen'

/** The content of a badge: a part of what its profile shows. */
export interface Badge {
  label: string
  message: string
  /** The owner and the subject of the badge, which stay true wherever it is pasted. */
  name: string
  /** All of it, for those who cannot see it. */
  words: string
}

export const BADGE_THEMES = ['auto', 'light', 'dark'] as const
export type BadgeTheme = (typeof BADGE_THEMES)[number]

const HEIGHT = 24
const SIZE = 13
const PADDING = 9
const BLAZE = 14
const MOST_WIDTH = 260
const FONTS = "Overpass, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"

/** A badge as SVG, of letters that every machine has; `auto` is dark where its reader's system is. */
export function drawBadge(badge: Badge, theme: BadgeTheme): string {
  const [label = '', message = '', words = ''] = [badge.label, badge.message, badge.words].map(
    drawable,
  )
  const [left, right] = [widthOf(label), widthOf(message)]
  const seam = Math.round(PADDING + BLAZE + 7 + left + PADDING)
  const width = Math.ceil(seam + 2 * PADDING + right)
  const text = { size: SIZE, fill: 'currentColor' }
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${words}" font-family="${FONTS}"><title>${words}</title><style>${styleOf(theme)}</style><clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="5"/></clipPath><g clip-path="url(#r)"><path class="card" d="M0 0h${width}v${HEIGHT}H0z"/><path class="sign" d="M${seam} 0H${width}v${HEIGHT}H${seam}z"/></g><rect class="edge" x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="4.5"/><rect class="bar" x="${PADDING}.5" y="5.5" width="${BLAZE - 1}" height="${BLAZE - 1}" rx="3"/><path class="trail" d="M${PADDING} 9.5h${BLAZE}v5H${PADDING}z"/><g class="ink">${letters(PADDING + BLAZE + 7, 16.6, label, { ...text, weight: 600, most: left })}</g><g class="on-sign">${letters(seam + PADDING, 16.6, message, { ...text, weight: 700, most: right })}</g></svg>`
    .text
}

function widthOf(text: string): number {
  return Math.min(MOST_WIDTH, textWidth(text) * SIZE)
}

function styleOf(theme: BadgeTheme): string {
  if (theme !== 'auto') return colours(theme)
  return `${colours('light')}@media(prefers-color-scheme:dark){${colours('dark')}}`
}

function colours(theme: 'light' | 'dark'): string {
  const palette = SVG_COLOURS[theme]
  return `.card{fill:${palette.card}}.sign{fill:${palette.sign}}.edge{fill:none;stroke:${palette.edge}}.bar{fill:${palette['blaze-bar']};stroke:${palette['blaze-edge']}}.trail{fill:${palette.trail}}.ink{color:${palette.ink}}.on-sign{color:${palette['on-sign']}}`
}
