import { inlineText } from './inline-markdown'
import { type OutlineLine, outlineOf } from './outline-of'
import type { OutlineRead } from './schema'
import { Tally } from './tally'

/** Reads headings and lists, nested or with checkboxes. Paragraphs, code and tables are left out and counted. */
export function readMarkdown(text: string, name: string): OutlineRead {
  const tally = new Tally()
  const { title, lines } = markdownLines(text, tally)
  return outlineOf({ kind: 'markdown', titles: [title, name], lines, tally })
}

/** Recognises Markdown by its marks. */
export function isMarkdown(text: string): boolean {
  return /^(?:#{1,6}(?:\s|$)|\s{0,12}(?:[-*+]|\d{1,4}[.)])\s)/m.test(text)
}

/** Reads a short text in the same way, such as a card of a canvas. */
export function markdownLines(text: string, tally: Tally): { title: string; lines: OutlineLine[] } {
  const reader = new MarkdownReader(tally)
  for (const line of text.split(/\r\n|[\n\r]/)) reader.read(line)
  return reader.told()
}

/** No real list has longer lines; the rest of a line is ignored. */
const LONGEST_LINE = 2000

class MarkdownReader {
  readonly #lines: (OutlineLine & { isHeading?: boolean })[] = []
  readonly #tally: Tally
  #title = ''
  /** The pattern that ends the block being skipped. */
  #until: RegExp | null = null
  #isFirst = true
  /** The levels of the headings that are open. */
  readonly #headings: number[] = []
  /** The indents of the list items that are open. */
  readonly #indents: number[] = []
  /** The lines of the paragraph that is open. */
  #paragraph: string[] = []

  constructor(tally: Tally) {
    this.#tally = tally
  }

  told(): { title: string; lines: OutlineLine[] } {
    this.#endParagraph()
    return { title: this.#title, lines: asWaymarkWrites(this.#lines) }
  }

  read(line: string): void {
    const text = line.trim().slice(0, LONGEST_LINE)
    const isFirst = this.#isFirst
    this.#isFirst = false
    if (this.#until) this.#skip(text)
    else if (isFirst && text === '---') this.#until = FRONT_MATTER_END
    else if (text === '') this.#endParagraph()
    else if (!(this.#opensSkipped(text) || this.#underlines(text))) this.#readBlock(line, text)
  }

  #skip(text: string): void {
    const title = this.#until === FRONT_MATTER_END && /^title:(.*)$/.exec(text)?.[1]
    if (title) this.#title = title.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (this.#until?.test(text)) this.#until = null
  }

  #opensSkipped(text: string): boolean {
    const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0]
    if (fence) {
      this.#endParagraph()
      this.#tally.add('code')
      this.#until = fence.startsWith('`') ? /^`{3,}$/ : /^~{3,}$/
    } else if (text.startsWith('<!--') && !text.includes('-->')) this.#until = /-->/
    return Boolean(fence) || text.startsWith('<!--')
  }

  /** A line of `=` or `-` makes the line before it a heading. */
  #underlines(text: string): boolean {
    const [heading, ...more] = this.#paragraph
    if (heading === undefined || more.length > 0 || !/^(?:=+|-{2,})$/.test(text)) return false
    this.#paragraph = []
    this.#heading(text.startsWith('=') ? 1 : 2, heading)
    return true
  }

  #readBlock(line: string, text: string): void {
    const heading = /^(#{1,6})(?:\s(.*))?$/.exec(text)
    const item = /^(?:[-*+]|\d{1,9}[.)])(?:\s(.*))?$/.exec(text)
    if (heading) this.#heading(heading[1]?.length ?? 1, heading[2] ?? '')
    else if (isRule(text)) this.#endParagraph()
    else if (item) this.#item(indentOf(line), item[1]?.trim() ?? '')
    else this.#paragraph.push(text)
  }

  #heading(level: number, markdown: string): void {
    this.#endParagraph()
    this.#indents.length = 0
    const { text, skill } = inlineText(markdown.replace(/(?<!\S)#{1,30}$/, ''))
    if (level === 1 && !this.#title && this.#lines.length === 0) {
      this.#title = text
      return
    }
    while ((this.#headings.at(-1) ?? 0) >= level) this.#headings.pop()
    const depth = this.#headings.length
    this.#headings.push(level)
    this.#lines.push({ depth, label: text, ...(skill && { skill }), isHeading: true })
  }

  #item(indent: number, markdown: string): void {
    this.#endParagraph()
    while ((this.#indents.at(-1) ?? -1) >= indent) this.#indents.pop()
    const depth = this.#headings.length + this.#indents.length
    this.#indents.push(indent)
    const box = /^\[([^\\])\](?:\s(.*))?$/u.exec(markdown)
    const { text, skill, after } = inlineText(box ? (box[2] ?? '') : markdown)
    const words = /^\(([a-z, ]+)\)$/.exec(after ?? '')?.[1]?.split(', ') ?? []
    const isTicked = box !== null && box[1] !== ' '
    if (isTicked || words.some((word) => word !== 'optional')) this.#tally.add('status', text)
    const optional = words.includes('optional')
    this.#lines.push({ depth, label: text, ...(skill && { skill }), ...(optional && { optional }) })
  }

  #endParagraph(): void {
    const [first] = this.#paragraph
    if (first !== undefined) this.#tally.add('text', inlineText(first).text)
    this.#paragraph = []
  }
}

function isRule(text: string): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(text.replace(/\s/g, ''))
}

const FRONT_MATTER_END = /^(?:---|\.\.\.)$/

/** Counts the columns a line is indented by; a tab goes to the next multiple of four. */
export function indentOf(line: string): number {
  let indent = 0
  for (const character of line) {
    if (character === '\t') indent += 4 - (indent % 4)
    else if (character === ' ' || character === '\u00A0' || character === '\u3000') indent += 1
    else break
  }
  return indent
}

/**
 * In Waymark's own checklist, recognised by its links to skills, a heading names no skill and may say how many skills are
 * enough; below "Then" are the skills that follow a group.
 */
function asWaymarkWrites(lines: readonly (OutlineLine & { isHeading?: boolean })[]): OutlineLine[] {
  const isOurs = lines.some(({ skill, isHeading }) => skill && !isHeading)
  if (!isOurs) return lines.map(({ isHeading: _, ...line }) => line)
  let then: number | undefined
  return lines.flatMap(({ isHeading, ...line }): OutlineLine[] => {
    if (then !== undefined && line.depth <= then) then = undefined
    if (!isHeading) return [then === undefined ? line : { ...line, depth: line.depth - 1 }]
    if (line.label !== 'Then') return [ownHeading(line)]
    then = line.depth
    return []
  })
}

function ownHeading(line: OutlineLine): OutlineLine {
  const [said = '', number] = / \((one|\d{1,4}) of \d{1,4}\)$/.exec(line.label) ?? []
  const pick = number && (number === 'one' ? 1 : Number(number))
  const label = line.label.slice(0, line.label.length - said.length)
  return { ...line, label, onlyHeads: true, ...(pick && { pick }) }
}
