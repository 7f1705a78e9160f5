import { type FoldedText, FoldedTextWriter } from './folded-text'
import { ENTITIES } from './words/entities'

/**
 * Rewrites a posting as it looks rather than as it is encoded: plain letters for compatibility forms (NFKC), no invisible
 * characters, one kind of hyphen, blank, quote and line end, and the characters for HTML entities. Linear; the result is at most
 * `LONGEST_EXPANSION` times as long as the original.
 */
export function foldCharacters(original: string): FoldedText {
  const folded = new FoldedTextWriter()
  for (let at = 0; at < original.length; ) {
    const plain = endOfPlain(original, at)
    if (plain > at) {
      folded.copy(original.slice(at, plain), at)
      at = plain
      continue
    }
    const one = foldedAt(original, at)
    folded.write(one.text, at, at + one.length)
    at += one.length
  }
  return folded.done()
}

/** Folds the entity, the letter with its marks or the sign at a place; `length` is its length in the original. */
function foldedAt(original: string, at: number): { text: string; length: number } {
  const entity = original.charCodeAt(at) === AMPERSAND ? entityAt(original, at) : undefined
  if (entity) return { text: foldedCluster(entity.text), length: entity.length }
  const end = endOfCluster(original, at)
  const text =
    end === at + 1 && original.charCodeAt(at) < 0x7f
      ? foldedAscii(original, at)
      : foldedCluster(original.slice(at, end))
  return { text, length: end - at }
}

/** Returns the end of a run of unchanged characters. A character that a mark may follow is left out: both are folded together. */
function endOfPlain(text: string, from: number): number {
  let at = from
  while (at < text.length && isPlain(text.charCodeAt(at))) at++
  return at > from && at < text.length && text.charCodeAt(at) >= FIRST_MARK ? at - 1 : at
}

/** Accepts printable ASCII except the ampersand, the backslash and the backquote. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e && code !== AMPERSAND && code !== BACKSLASH && code !== 0x60) ||
    code === 0x0a ||
    code === 0x09
  )
}

const BACKSLASH = 0x5c
const AMPERSAND = 0x26
const FIRST_MARK = 0x300
const LONGEST_EXPANSION = 4
const MOST_MARKS = 3

function foldedAscii(text: string, at: number): string {
  const character = text.charAt(at)
  if (character === '\r') return text.charAt(at + 1) === '\n' ? '' : '\n'
  if (character === '\t' || character === '\f' || character === '\v')
    return character === '\t' ? '\t' : '\n'
  // Markdown escapes signs, as in "C\#" and "1\.": drop the backslash.
  if (character === '\\' && ESCAPABLE.has(text.charAt(at + 1))) return ''
  return character
}

const ESCAPABLE: ReadonlySet<string> = new Set('#+-*_.!()[]|&~>')

/** Returns the end of the character at a place and of the marks that combine with it, at most `MOST_MARKS`. */
function endOfCluster(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  for (let marks = 0; marks < MOST_MARKS && end < text.length; marks++) {
    const next = text.codePointAt(end) ?? 0
    if (next < FIRST_MARK || !MARK.test(String.fromCodePoint(next))) break
    end += next > 0xffff ? 2 : 1
  }
  return end
}

function foldedCluster(cluster: string): string {
  const special = SPECIAL.get(cluster)
  if (special !== undefined) return special
  const normal = cluster.normalize('NFKC')
  if (normal.length > LONGEST_EXPANSION * cluster.length) return ' '
  let plain = ''
  for (const character of normal) plain += foldedCharacter(character)
  return plain
}

function foldedCharacter(character: string): string {
  const special = SPECIAL.get(character)
  if (special !== undefined) return special
  if (character <= '~') return character
  if (INVISIBLE.test(character)) return ''
  if (BLANK.test(character)) return ' '
  // Drop a mark that combined with no letter.
  return MARK.test(character) ? '' : character
}

const MARK = /^\p{M}$/u
const INVISIBLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u
const BLANK = /^\p{Zs}$/u

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ...[...'\u2010\u2011\u2012\u2043\u2212\ufe63\uff0d'].map((one): [string, string] => [one, '-']),
  ...[...'\u2014\u2015'].map((one): [string, string] => [one, '–']),
  ...[...'‘’‚‛ʼʹ´′`'].map((one): [string, string] => [one, "'"]),
  ...[...'“”„‟«»″'].map((one): [string, string] => [one, '"']),
  ...[...'\u0085\u2028\u2029'].map((one): [string, string] => [one, '\n']),
  ['…', '…'],
])

/** Reads an entity such as `&amp;`, `&#35;` or `&#x27;`. */
function entityAt(text: string, at: number): { text: string; length: number } | undefined {
  const end = text.slice(at, at + LONGEST_ENTITY).indexOf(';')
  if (end < 2) return undefined
  const name = text.slice(at + 1, at + end)
  const meant = name.startsWith('#') ? numbered(name.slice(1)) : ENTITIES.get(name)
  return meant === undefined ? undefined : { text: meant, length: end + 1 }
}

const LONGEST_ENTITY = 12

function numbered(number: string): string | undefined {
  const isHex = /^x/i.test(number)
  const digits = isHex ? number.slice(1) : number
  if (!(isHex ? /^[\da-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return undefined
  const code = Number.parseInt(digits, isHex ? 16 : 10)
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return code === 0x3c ? ESCAPED_LESS : String.fromCodePoint(code)
}

/** The sign for a `<` that was written as an entity. It begins a tag only if the whole text is escaped. */
export const ESCAPED_LESS = '\u2039'
