import { cleanLabel } from './label'
import { indentOf } from './markdown'
import { type OutlineLine, outlineOf } from './outline-of'
import { MAX_LABEL, type OutlineRead } from './schema'
import { Tally } from './tally'

/** A list without marks, or with such as word processors make: what is indented stands below the line before it. */
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

/** Where all stands below the first line, that one is the title. */
export function underOneRoot(lines: readonly OutlineLine[]): {
  title: string
  below: readonly OutlineLine[]
} {
  const [first, ...below] = lines
  const isRoot = first && below.length > 0 && below.every(({ depth }) => depth > first.depth)
  return isRoot ? { title: first.label, below } : { title: '', below: lines }
}
