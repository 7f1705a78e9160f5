/** A word of a posting, its place and the signs that separate it from the word before. */
export interface Token {
  /** The word in lower case and without accents. Names and phrases are compared by it. */
  key: string
  text: string
  start: number
  end: number
  /** The signs between the word before and this one, as a set of `GAP`s. */
  gap: number
  /** The number of characters between the two words. */
  gapLength: number
}

/** The signs between two words. */
export const GAP = {
  blank: 1,
  lineEnd: 2,
  comma: 4,
  /** Also `|`. */
  slash: 8,
  colon: 16,
  /** A hyphen with blanks around it, or a dash. */
  dash: 32,
  /** A hyphen without blanks. */
  hyphen: 64,
  opens: 128,
  closes: 256,
  /** The end of a sentence. */
  stop: 512,
  semicolon: 1024,
  /** A bullet or any other sign that begins an item. */
  bullet: 2048,
  /** A dot without a blank after it. */
  dot: 4096,
  apostrophe: 8192,
  ampersand: 16384,
  plus: 32768,
  other: 65536,
} as const

/** Tells whether a word can continue the name before it: `Node.js`, `Node JS`, `node-js`, also across a wrapped line. */
export function isOneName({ gap, gapLength }: Token): boolean {
  if (gap === GAP.blank || gap === GAP.dot || gap === GAP.hyphen) return true
  return gapLength <= MAX_GAP && (gap & ~WITHIN_NAME) === 0
}

const MAX_GAP = 8
const WITHIN_NAME = GAP.blank | GAP.lineEnd | GAP.hyphen | GAP.slash | GAP.dot | GAP.apostrophe

/**
 * Splits a text into words with their places (UTF-16 offsets). Signs that belong to a name stay with it (`C++`, `C#`, `.NET` at
 * the start of a word); every other sign separates words, so `Node.js` is two and `CI/CD` is two.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const words = new Map<string, { text: string; key: string }>()
  let before = 0
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at)
    if (end === at) {
      at++
      continue
    }
    const { key, text: word } = wordOf(text.slice(at, end), words)
    tokens.push({
      key,
      text: word,
      start: at,
      end,
      gap: gapOf(text, before, at),
      gapLength: at - before,
    })
    at = end
    before = end
  }
  return tokens
}

/** Returns a word with its key. A repeated word shares one string, which is faster to look up. */
function wordOf(
  text: string,
  words: Map<string, { text: string; key: string }>,
): { text: string; key: string } {
  const known = words.get(text)
  if (known) return known
  const word = { text, key: keyOf(text) }
  words.set(text, word)
  return word
}

/** Returns the keys of the words of a name or phrase. */
export function keysOf(name: string): string[] {
  return tokensOf(name).map(({ key }) => key)
}

function endOfWord(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first === DOT) return endOfDotted(text, at)
  if (!isLetter(first) && !isDigit(first)) return at
  let end = at + 1
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++
  if (!isLetter(first)) return end
  const isPlusPlus = text.startsWith('++', end)
  if (!isPlusPlus && text.charAt(end) !== '#') return end
  end += isPlusPlus ? 2 : 1
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Accepts the dot of `.NET`, but not that of `Node.js`, nor one of several. */
function endOfDotted(text: string, at: number): number {
  const before = text.charCodeAt(at - 1)
  if (at > 0 && (isLetter(before) || isDigit(before) || before === DOT)) return at
  let end = at + 1
  while (isLetter(text.charCodeAt(end))) end++
  return end - at > 3 ? end : at
}

const DOT = 0x2e
const BLANK = 0x20

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code >= 0xaa && LETTER.test(String.fromCharCode(code))
}

const LETTER = /^[\p{L}\p{M}\p{N}]$/u

function gapOf(text: string, start: number, end: number): number {
  // By far the most common gap.
  if (end === start + 1 && text.charCodeAt(start) === BLANK) return GAP.blank
  let gap = 0
  for (let at = start; at < end; at++) gap |= signAt(text, at, start, end)
  return gap
}

function signAt(text: string, at: number, start: number, end: number): number {
  const sign = text.charAt(at)
  const known = SIGNS.get(sign)
  if (known !== undefined) return known
  const next = text.charAt(at + 1)
  if (sign === '-') {
    const isTight = at > start || end === at + 1
    const blankAround = isBlank(text.charAt(at - 1)) || isBlank(next)
    return isTight && !blankAround ? GAP.hyphen : GAP.dash
  }
  if (STOPS.has(sign)) {
    const ends = at + 1 === text.length || isBlank(next) || CLOSERS.has(next) || at + 1 < end
    return ends ? GAP.stop : GAP.dot
  }
  return GAP.other
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === ''
}

const STOPS: ReadonlySet<string> = new Set('.!?…')
const CLOSERS: ReadonlySet<string> = new Set('")]\'')
const SIGNS: ReadonlyMap<string, number> = new Map([
  [' ', GAP.blank],
  ['\t', GAP.blank | GAP.slash],
  ['\n', GAP.lineEnd],
  [',', GAP.comma],
  ['/', GAP.slash],
  ['|', GAP.slash],
  [':', GAP.colon],
  ['=', GAP.colon],
  ['–', GAP.dash],
  ['(', GAP.opens],
  ['[', GAP.opens],
  [')', GAP.closes],
  [']', GAP.closes],
  [';', GAP.semicolon],
  ["'", GAP.apostrophe],
  ['&', GAP.ampersand],
  ['+', GAP.plus],
  ['*', 0],
  ['"', 0],
  ['_', 0],
  ...[...'•·▪●→➔➜►▶◆◦○■□✓✔✅☑⭐★'].map((sign): [string, number] => [sign, GAP.bullet]),
])

function keyOf(word: string): string {
  const lower = word.toLowerCase()
  return NOT_ASCII.test(lower) ? lower.normalize('NFD').replaceAll(MARKS, '') : lower
}

const NOT_ASCII = /[^\x20-\x7e]/
const MARKS = /\p{M}/gu
