import { lineCount, textWidth } from './text-width'

/**
 * The lines in which a text is set in a box `width` em wide, at most as many as the layout left room for: pictures, where
 * no browser breaks lines, need what `lineCount` only counts.
 */
export function breakLines(text: string, width: number): string[] {
  const most = lineCount(text, width)
  const lines: string[] = []
  let line = ''
  for (const part of text.trim().split(/(?<=[\s/-])/)) {
    const isFull = line !== '' && textWidth(line) + textWidth(part.trimEnd()) > width
    if (isFull && lines.length + 1 < most) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line.trimEnd()]
}
