import type { ProgressRow } from './queries'

const COLUMNS = ['skill', 'title', 'kind', 'area', 'level', 'hours', 'status', 'since'] as const

/**
 * One's progress as a table: RFC 4180, one line a skill, `since` in UTC. It begins with a byte order mark: without one
 * Excel takes UTF-8 for the code page of its country, and umlauts break.
 */
export function progressCsv(rows: readonly ProgressRow[]): string {
  const lines = rows.map(({ at, ...row }) => ({ ...row, since: at }))
  const table = [[...COLUMNS], ...lines.map((line) => COLUMNS.map((column) => line[column]))]
  return `\uFEFF${table.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`
}

/**
 * How a formula may begin: full-width signs too, which spreadsheets of East Asia take for the plain ones, and the
 * characters that they drop from the start of a cell.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, by which it stays a text. */
export function cellOf(value: string | number): string {
  const text = typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : `${value}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
