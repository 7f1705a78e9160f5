import { cleanLabel } from './label'
import { type OutlineLine, outlineOf } from './outline-of'
import { MAX_LINES, type OutlineRead } from './schema'
import { Tally } from './tally'

const NAMES = ['title', 'name', 'skill', 'topic', 'label']
const GROUPS = ['area', 'group', 'section', 'category', 'stage']

/** Reads CSV, also with semicolons or tabs: a row is an entry, a column such as `area` its group. */
export function readTable(text: string, name: string): OutlineRead {
  const tally = new Tally()
  const [head = [], ...rows] = rowsOf(text, separatorOf(text) ?? ',')
  const columns = columnsOf(head)
  const groups = new Map<string, OutlineLine[]>()
  for (const row of rows) {
    const cell = (column: number) => cleanLabel(unguarded(row[column] ?? ''))
    const skill = columns.skill === columns.name ? '' : cell(columns.skill)
    const label = cell(columns.name) || skill
    if (!label) continue
    if (cell(columns.status)) tally.add('status', label)
    const group = cell(columns.group)
    const line = { depth: group ? 1 : 0, label, ...(skill && { skill }) }
    const known = groups.get(group)
    if (known) known.push(line)
    else groups.set(group, [line])
  }
  const lines = [...groups].flatMap(([group, entries]) => [
    ...(group ? [{ depth: 0, label: group, onlyHeads: true }] : []),
    ...entries,
  ])
  return outlineOf({ kind: 'table', titles: [name], lines, tally })
}

/** Tells whether the first line heads a table of things to learn. */
export function isTable(text: string): boolean {
  const separator = separatorOf(text)
  if (separator === undefined) return false
  return columnsOf(rowsOf(firstLineOf(text), separator)[0] ?? []).name !== -1
}

function firstLineOf(text: string): string {
  return text.slice(0, 2000).split(/[\r\n]/, 1)[0] ?? ''
}

function separatorOf(text: string): string | undefined {
  const first = firstLineOf(text)
  return ['\t', ';', ','].find((separator) => first.includes(separator))
}

function columnsOf(head: readonly string[]) {
  const words = head.map((cell) => cleanLabel(cell).toLowerCase())
  const first = (wanted: readonly string[]) =>
    wanted.map((word) => words.indexOf(word)).find((index) => index !== -1) ?? -1
  return {
    name: first(NAMES),
    skill: words.indexOf('skill'),
    group: first(GROUPS),
    status: words.indexOf('status'),
  }
}

/** Follows RFC 4180: a quoted cell may contain anything, with its own quotes doubled. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length && rows.length <= MAX_LINES) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : bare(text, at, separator)
    row.push(cell)
    at = end
    if (text[at] === separator) at += 1
    else {
      if (text[at] === '\r') at += 1
      if (text[at] === '\n') at += 1
      rows.push(row)
      row = []
    }
  }
  return row.length > 0 ? [...rows, row] : rows
}

interface Cell {
  cell: string
  end: number
}

function quoted(text: string, start: number): Cell {
  let cell = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return { cell: cell + text.slice(at), end: text.length }
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { cell, end: endOfCell(text, quote + 1) }
    cell += '"'
    at = quote + 2
  }
}

/** Skips text after the closing quote, which belongs to no cell. */
function endOfCell(text: string, start: number): number {
  let at = start
  while (at < text.length && !',;\t\r\n'.includes(text[at] ?? '')) at += 1
  return at
}

function bare(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && !`${separator}\r\n`.includes(text[end] ?? '')) end += 1
  return { cell: text.slice(start, end), end }
}

/** Removes the apostrophe that keeps a spreadsheet from reading text as a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')
}
