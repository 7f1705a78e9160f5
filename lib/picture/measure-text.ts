import 'server-only'
import { fontOf } from '@/lib/drawing/drawable'
import { html } from '@/lib/drawing/html'
import { sharp } from './sharp'

/** px; large enough that rounding to whole pixels does not matter. */
const SIZE = 60
const MOST_REMEMBERED = 5000
const remembered = new Map<string, Promise<number>>()

/**
 * Returns the width of a text in one line, in em. It is set as pictures set it, so that the width is right for every script.
 */
export function measureText(text: string, weight: number): Promise<number> {
  const key = `${weight} ${text}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const width = measure(text, weight)
  remembered.set(key, width)
  width.catch(() => remembered.delete(key))
  return width
}

/** Measures ink: points at both ends keep the room of blanks and of the sides of letters. */
async function measure(text: string, weight: number): Promise<number> {
  const [with_, without] = await Promise.all([ink(`.${text}.`, weight), ink('..', weight)])
  return (with_ - without) / SIZE
}

async function ink(text: string, weight: number): Promise<number> {
  const { text: markup } = html`<span font_weight="${weight}">${text}</span>`
  const set = sharp({ text: { text: markup, font: `${fontOf(text)} ${SIZE}`, dpi: 72 } })
  return (await set.metadata()).width
}
