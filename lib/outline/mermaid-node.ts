import { codePoint } from './inline-markdown'
import { cleanLabel } from './label'

export interface MermaidNode {
  id: string
  label: string
  end: number
}

/** The brackets around a node's text, the longest first. */
const SHAPES = [
  ['(((', ')))'],
  ['((', '))'],
  ['([', '])'],
  ['[(', ')]'],
  ['[[', ']]'],
  ['[/', '/]'],
  ['[\\', '\\]'],
  ['{{', '}}'],
  ['))', '(('],
  [')', '('],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
] as const

/**
 * Reads the node that begins here: an id, a text in brackets, or both.
 * @param isWholeLine whether its id may be any text, as in a mindmap
 */
export function nodeAt(line: string, start: number, isWholeLine = false): MermaidNode | undefined {
  let at = start
  while (at < line.length && isOfId(line, at, isWholeLine)) at += 1
  const id = line.slice(start, at).trim()
  const shape = SHAPES.find(([open]) => line.startsWith(open, at))
  if (!shape) return id ? { id, label: mermaidText(id), end: at } : undefined
  const [open, close] = shape
  const from = at + open.length
  const isQuoted = line[from] === '"'
  const quote = isQuoted ? line.indexOf('"', from + 1) : from
  const end = quote === -1 ? -1 : line.indexOf(close, quote)
  if (end === -1) return id ? { id, label: mermaidText(id), end: line.length } : undefined
  const text = isQuoted ? line.slice(from + 1, quote) : line.slice(from, end)
  return { id: id || text, label: mermaidText(text), end: end + close.length }
}

function isOfId(line: string, at: number, isWholeLine: boolean): boolean {
  const character = line[at] ?? ''
  if (isWholeLine) return !'[({)'.includes(character)
  if (character === '-' || character === '.')
    return /[\p{L}\p{N}_]/u.test(line[at + 1] ?? '') && /[\p{L}\p{N}_]/u.test(line[at - 1] ?? '')
  return /[\p{L}\p{N}_]/u.test(character)
}

/** Decodes Mermaid's `#35;` and `#quot;`, and removes the backquotes around text with marks. */
export function mermaidText(text: string): string {
  const unmarked = text.startsWith('`') && text.endsWith('`') ? text.slice(1, -1) : text
  return cleanLabel(
    unmarked.replace(/#(?:(\d{1,7})|(quot|amp|lt|gt));/g, (_, code?: string, name?: string) =>
      code ? codePoint(Number(code)) : (NAMED[name ?? ''] ?? ''),
    ),
  )
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' }
