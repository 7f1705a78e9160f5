import { fontOf, isRightToLeft } from '@/lib/drawing/drawable'
import { type Html, html } from '@/lib/drawing/html'
import type { FittedText } from './fit-text'

interface Place {
  /** The left edge, whichever way the text is read. */
  x: number
  /** The first baseline. */
  y: number
  fill: string
}

const LINE_HEIGHT = 1.18

/** Lines of text, one below the other. */
export function lettering({ lines, size, weight }: FittedText, { x, y, fill }: Place): Html {
  return html`<g font-size="${size}" font-weight="${weight}" fill="${fill}">${lines.map(
    (line, index) => {
      const direction = isRightToLeft(line) && html` direction="rtl" text-anchor="end"`
      const font = fontOf(line)
      return html`<text x="${x}" y="${y + index * size * LINE_HEIGHT}" font-family="${font}"${direction}>${line}</text>`
    },
  )}</g>`
}

/** The baseline of what follows a text whose first baseline is at `y`, `gap` px between the two. */
export function below(text: FittedText, y: number, next: FittedText, gap: number): number {
  if (text.lines.length === 0) return y
  const last = y + (text.lines.length - 1) * text.size * LINE_HEIGHT
  return last + text.size * DEPTH + gap + next.size * HEIGHT
}

/** Extents of letters above and below their baseline, in em; some scripts reach further down than ours. */
const [HEIGHT, DEPTH] = [0.75, 0.34]
