import { textWidth } from '@/lib/roadmap/text-width'
import { Html, html } from './html'
import { MARKS, type Mark } from './marks'

/** All coordinates of pictures are px at 16 px a rem. */
export function px(rem: number): number {
  return Math.round(rem * 1600) / 100
}

interface Lettering {
  size: number
  fill: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
  /** No wider than so many px. */
  most?: number
  struck?: boolean
}

/**
 * One line of text with its baseline at `y`. Its length is stated, so that whatever font the viewer has takes the room
 * that the layout gave to ours.
 */
export function letters(x: number, y: number, text: string, how: Lettering): Html {
  const { size, fill, weight = 600, anchor, most = Number.POSITIVE_INFINITY, struck } = how
  const said = inXml(text)
  const estimate = textWidth(said) * size
  const isKnown = weight <= 700 && /^[ -~]*[A-Za-z]{2}[ -~]*$/.test(said)
  const length = (isKnown || estimate > most) && said && Math.min(estimate, most).toFixed(1)
  const attributes = html`${anchor && html` text-anchor="${anchor}"`}${struck && html` text-decoration="line-through"`}${length && html` textLength="${length}" lengthAdjust="spacingAndGlyphs"`}`
  return html`<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${attributes}>${said}</text>`
}

/** A mark with its top left at a place; 18 px wide unless scaled. */
export function markAt(mark: Mark, x: number, y: number, colour: string, scale = 1): Html {
  const size = scale === 1 ? '' : ` scale(${scale})`
  return html`<use href="#${mark}" color="${colour}" fill="${colour}" transform="translate(${round(x)} ${round(y)})${size}"/>`
}

export function markDefinitions(): Html {
  const definitions = Object.entries(MARKS).map(([name, mark]) => `<g id="${name}">${mark}</g>`)
  return html`<defs>${new Html(definitions.join(''))}</defs>`
}

/** XML has no way to write control characters and halves of pairs, escaped or not. */
export function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
