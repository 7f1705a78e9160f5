import { cleanLabel } from './label'
import { indentOf } from './markdown'
import { type OutlineLine, outlineOf } from './outline-of'
import { MAX_LABEL, type OutlineRead } from './schema'
import { Tally } from './tally'

/** Reads a list without marks, or with those of word processors: an indented line belongs to the line before it. */
export function readList(text: string, name: string): OutlineRead {
  const tally = new Tally()
  const lines: OutlineLine[] = []
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const label = cleanLabel(line.trim().replace(/^[•‣◦·●○▪–—]\s?/, ''))
    if (label.length > MAX_LABEL) tally.add('text', label)
    else if (label) lines.push({ depth: indentOf(line), label })
  }
  const { title, below } = underOneRoot(lines)
  return outlineOf({ kind: 'list', titles: [title, name], lines: below, tally })
}

/** Takes the first line as the title if all others are below it. */
export function underOneRoot(lines: readonly OutlineLine[]): {
  title: string
  below: readonly OutlineLine[]
} {
  const [first, ...below] = lines
  const isRoot = first && below.length > 0 && below.every(({ depth }) => depth > first.depth)
  return isRoot ? { title: first.label, below } : { title: '', below: lines }
}
