import type { ProgressRow } from './queries'

const COLUMNS = ['skill', 'title', 'kind', 'area', 'level', 'hours', 'status', 'since'] as const

/** One's progress as a table: RFC 4180, one line a skill, `since` in UTC. */
export function progressCsv(rows: readonly ProgressRow[]): string {
  const lines = rows.map(({ at, ...row }) => ({ ...row, since: at }))
  return [[...COLUMNS], ...lines.map((line) => COLUMNS.map((column) => line[column]))]
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join('')
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, by which it stays a text. */
export function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
