import { ESCAPED_LESS } from './fold'
import { type FoldedText, FoldedTextWriter } from './folded-text'
import { BLOCK_TAGS, INLINE_TAGS, UNREAD_TAGS } from './words/tags'

/**
 * Turns pasted HTML into the text a browser would show, one line per block: list items begin with "- ", headings with "# ", and
 * "|" separates cells. A text without tags is returned unchanged; `List<String>` is not a tag. Linear: each end is searched once.
 */
export function withoutMarkup(folded: FoldedText): FoldedText {
  const opening = openingSignOf(folded.text)
  return opening ? new MarkupReader(folded, opening).read() : folded
}

class MarkupReader {
  private readonly folded: FoldedText
  private readonly text: string
  private readonly opening: string
  private readonly written = new FoldedTextWriter()
  private readonly closing: Finder
  private readonly comments: Finder
  private readonly unread: ReadonlyMap<string, Finder>
  private readonly lineEnd: string

  constructor(folded: FoldedText, opening: string) {
    const { text } = folded
    this.folded = folded
    this.text = text
    this.opening = opening
    this.closing = new Finder(text, '>')
    this.comments = new Finder(text, '-->')
    this.unread = new Map([...UNREAD_TAGS].map((tag) => [tag, new Finder(text, `</${tag}>`)]))
    this.lineEnd = isDocument(text, opening) ? ' ' : '\n'
  }

  read(): FoldedText {
    for (let at = 0; at < this.text.length; ) at = this.readAt(at)
    const { text, originOf } = this.written.done()
    return { text, originOf: (span) => this.folded.originOf(originOf(span)) }
  }

  private readAt(at: number): number {
    const next = this.nextSign(at)
    if (next > at) {
      this.written.copy(this.text.slice(at, next), at)
      return next
    }
    const sign = this.text.charAt(at)
    const tag = sign === this.opening ? tagAt(this.text, at, this.closing) : undefined
    if (!tag) {
      this.written.write(sign === '\n' ? this.lineEnd : sign, at, at + 1)
      return at + 1
    }
    if (tag.name === '!--') return this.comments.after(at) ?? tag.end
    if (!tag.closes && UNREAD_TAGS.has(tag.name))
      return this.unread.get(tag.name)?.after(at) ?? tag.end
    this.written.write(signOf(tag), at, tag.end)
    return tag.end
  }

  /** Finds the next character that may begin a tag or end a line. */
  private nextSign(from: number): number {
    const { text } = this
    const opening = this.opening.charCodeAt(0)
    let at = from
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === opening || code === LINE_END) break
    }
    return at
  }
}

const LINE_END = 0x0a

interface Tag {
  name: string
  closes: boolean
  end: number
}

function tagAt(text: string, at: number, closing: Finder): Tag | undefined {
  if (text.startsWith('!--', at + 1)) return { name: '!--', closes: false, end: at + 4 }
  const closes = text.charAt(at + 1) === '/'
  const name = nameAt(text, at + (closes ? 2 : 1))
  if (!isTagName(name)) return undefined
  const end = closing.after(at)
  if (end === undefined || end - at > LONGEST_TAG) return undefined
  return { name, closes, end }
}

const LONGEST_TAG = 4_000
const LONGEST_NAME = 24

function nameAt(text: string, from: number): string {
  let end = from
  while (end - from < LONGEST_NAME && NAME_CHARACTER.test(text.charAt(end))) end++
  const next = text.charAt(end)
  return next === '>' || next === '/' || next === ' ' || next === '\n' || next === '\t'
    ? text.slice(from, end).toLowerCase()
    : ''
}

const NAME_CHARACTER = /^[A-Za-z0-9:!-]$/

/** Accepts Word's tags, too, which have a prefix (`o:p`). */
function isTagName(name: string): boolean {
  return (
    BLOCK_TAGS.has(name) || INLINE_TAGS.has(name) || UNREAD_TAGS.has(name) || name.includes(':')
  )
}

function signOf({ name, closes }: Tag): string {
  if (!BLOCK_TAGS.has(name)) return ''
  if (name === 'td' || name === 'th') return closes ? ' | ' : ''
  if (closes || name === 'br') return '\n'
  if (name === 'li') return '\n- '
  return /^h[1-6]$/.test(name) ? '\n\n# ' : name === 'p' ? '\n\n' : '\n'
}

/** Returns the sign that begins tags in this text: an escaped one if all tags are escaped, nothing if there are none. */
function openingSignOf(text: string): string | undefined {
  return ['<', ESCAPED_LESS].find((sign) => hasTag(text, sign))
}

function hasTag(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const from = text.charAt(at + 1) === '/' ? at + 2 : at + 1
    if (isTagName(nameAt(text, from)) || text.startsWith('!--', from)) return true
  }
  return false
}

/** Tells whether a text is the source of a page, where a line end means a blank, and not a text with a few tags. */
function isDocument(text: string, opening: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const tagged = lines.filter((line) => line.includes(opening)).length
  return text.trimStart().startsWith(opening) && tagged * 2 >= lines.length
}

/** Finds the next occurrence of a string. Callers ask for ever later places, so no stretch is searched twice. */
class Finder {
  private next = -2
  private readonly text: string
  private readonly wanted: string

  constructor(text: string, wanted: string) {
    this.text = text
    this.wanted = wanted
  }

  after(at: number): number | undefined {
    if (this.next !== -1 && this.next < at) this.next = this.text.indexOf(this.wanted, at)
    return this.next === -1 ? undefined : this.next + this.wanted.length
  }
}
