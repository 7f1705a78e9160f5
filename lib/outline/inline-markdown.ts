import { cleanLabel } from './label'

/** The rest of a longer line is ignored: no label is that long. */
const LONGEST_LINE = 2000

export interface InlineText {
  text: string
  /** The slug of a skill, if the text is only a link to its page on Waymark. */
  skill?: string
  /** The text after such a link, as Waymark's files write it: `(learning, optional)`. */
  after?: string
}

/** Returns the text that a line of Markdown shows: without marks, and links by their text. */
export function inlineText(markdown: string): InlineText {
  const line = markdown.slice(0, LONGEST_LINE).trim()
  const link = linkAt(line, 0)
  const skill = link && SKILL_PAGE.exec(link.to)?.[1]
  if (skill) return { text: shownBy(link.text), skill, after: line.slice(link.end).trim() }
  return { text: shownBy(line) }
}

const SKILL_PAGE = /^https?:\/\/[^/?#]+\/skills\/([a-z0-9-]{1,80})$/

interface Link {
  text: string
  to: string
  end: number
}

/** Reads `[text](to)` from here on; brackets in the text may be in pairs or escaped. */
function linkAt(line: string, start: number): Link | undefined {
  if (line[start] !== '[') return undefined
  const close = endOf(line, start, '[', ']')
  if (close === -1 || line[close + 1] !== '(') return undefined
  const end = endOf(line, close + 1, '(', ')')
  if (end === -1) return undefined
  const to =
    line
      .slice(close + 2, end)
      .trim()
      .split(/\s/)[0] ?? ''
  return { text: line.slice(start + 1, close), to: to.replace(/^<|>$/g, ''), end: end + 1 }
}

function endOf(line: string, start: number, open: string, close: string): number {
  let depth = 0
  for (let at = start; at < line.length; at++) {
    const character = line[at]
    if (character === '\\') at += 1
    else if (character === open) depth += 1
    else if (character === close) {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return -1
}

function shownBy(line: string): string {
  let shown = ''
  let at = 0
  while (at < line.length) {
    const next = pieceAt(line, at)
    shown += next.shows
    at = next.end
  }
  return cleanLabel(shown)
}

interface Piece {
  shows: string
  end: number
}

/** Reads one mark or character from here on, and the text that it shows. */
function pieceAt(line: string, at: number): Piece {
  const character = line[at] ?? ''
  const next = line[at + 1] ?? ''
  if (character === '\\' && PUNCTUATION.test(next)) return { shows: next, end: at + 2 }
  if (character === '!' && next === '[') return { shows: '', end: at + 1 }
  if (character === '[') return bracketAt(line, at)
  if (character === '&') return entityAt(line, at)
  if (character === '<') return tagAt(line, at)
  if (isMark(line, at)) return { shows: '', end: at + 1 }
  return { shows: character, end: at + 1 }
}

function isMark(line: string, at: number): boolean {
  const character = line[at]
  if (character === '~') return line[at + 1] === '~' || line[at - 1] === '~'
  return character === '*' || character === '`' || (character === '_' && isEmphasis(line, at))
}

const PUNCTUATION = /[!-/:-@[-`{-~]/

function bracketAt(line: string, at: number): Piece {
  if (line.startsWith('[[', at)) {
    const end = line.indexOf(']]', at)
    const [page = '', alias] = line.slice(at + 2, end).split('|')
    if (end !== -1) return { shows: alias ?? page.split('#')[0] ?? '', end: end + 2 }
  }
  const link = linkAt(line, at)
  return link ? { shows: shownBy(link.text), end: link.end } : { shows: '[', end: at + 1 }
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
}

function entityAt(line: string, at: number): Piece {
  const entity = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,5}));/.exec(
    line.slice(at, at + 12),
  )
  if (!entity) return { shows: '&', end: at + 1 }
  const [whole, decimal, hex, name = ''] = entity
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  const named = NAMED[name]
  const shows = Number.isNaN(code) ? (named ?? whole) : codePoint(code)
  return { shows, end: at + whole.length }
}

export function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}

/** Reads a tag or a URL in angle brackets; `a < b` stays. */
function tagAt(line: string, at: number): Piece {
  const end = line.indexOf('>', at)
  const inner = end === -1 ? '' : line.slice(at + 1, end)
  if (/^https?:\/\/\S+$/.test(inner)) return { shows: inner, end: end + 1 }
  if (
    /^\/?(?:a|b|br|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)(?:[\s/]|$)/i.test(
      inner,
    )
  )
    return { shows: /^br/i.test(inner) ? ' ' : '', end: end + 1 }
  return { shows: '<', end: at + 1 }
}

/** Inside a word an underscore is part of the name, as in `snake_case`. */
function isEmphasis(line: string, at: number): boolean {
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '')
  return !(isLetter(line[at - 1]) && isLetter(line[at + 1]))
}
