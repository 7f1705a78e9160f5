import type { ProgressRow } from './export-queries'

const COLUMNS = ['skill', 'title', 'kind', 'area', 'level', 'hours', 'status', 'since'] as const

/**
 * Writes a person's progress as a table: RFC 4180, one line per skill, `since` in UTC. It begins with a byte order mark:
 * without one Excel reads UTF-8 in the local code page and breaks umlauts.
 */
export function progressCsv(rows: readonly ProgressRow[]): string {
  const lines = rows.map(({ at, ...row }) => ({ ...row, since: at }))
  const table = [[...COLUMNS], ...lines.map((line) => COLUMNS.map((column) => line[column]))]
  return `\uFEFF${table.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`
}

/**
 * The characters that may begin a formula: full-width signs too, which East Asian spreadsheets read as the plain ones, and
 * the characters that spreadsheets drop from the start of a cell.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** Prefixes text that a spreadsheet would read as a formula with an apostrophe, which keeps it text. */
export function cellOf(value: string | number): string {
  const text = typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : `${value}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
