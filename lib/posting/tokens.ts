/** A word of a posting, where it stands, and what parts it from the word before. */
export interface Token {
  /** In lower case; what terms are compared by. */
  key: string
  text: string
  start: number
  end: number
  /** All characters between the word before and this one. */
  gap: string
  /** Whether a line, a list item or a sentence begins with it, so that its capital says nothing. */
  opens: boolean
}

/**
 * The words of a text with their places (UTF-16 offsets). Signs that belong to a name stay with it (`C++`, `C#`,
 * `.NET` at the start of a word); every other sign parts words, so `Node.js` is two and `CI/CD` is two.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let before = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(before, index)
    tokens.push({
      key: keyOf(word),
      text: word,
      start: index,
      end: index + word.length,
      gap,
      opens: before === 0 || (gap !== ' ' && OPENING.test(gap)),
    })
    before = index + word.length
  }
  return tokens
}

/** Words alone, for names that are looked for. */
export function keysOf(name: string): string[] {
  return [...name.matchAll(WORD)].map(([word]) => keyOf(word))
}

/** Whether words so far apart can be one name: `Node.js`, `Node JS`, `node-js`, also at the end of a line. */
export function isOneName(gap: string): boolean {
  if (gap === ' ' || gap === '.') return true
  return gap.length <= MAX_GAP && ONE_NAME.test(gap) && !gap.includes('. ')
}

const MAX_GAP = 8
const ONE_NAME = /^(?:[ \t\u00a0]*[-‐‑–./_’' ]?[ \t\u00a0]*|[ \t]*\r?\n[ \t]*)$/
const WORD =
  /\p{L}[\p{L}\p{N}]*(?:(?:\+\+|#)\d*)?|\p{N}[\p{L}\p{N}]*|\.(?<![\p{L}\p{N}.]\.)(?=\p{L}{3})[\p{L}\p{N}]+/gu
const OPENING = /[\n\r•·▪●*|]|[.!?:;…]["”’)\]]*\s|^\s*[-–—]\s/

function keyOf(word: string): string {
  return (NOT_ASCII.test(word) ? word.normalize('NFKC') : word).toLowerCase()
}

const NOT_ASCII = /[^\x20-\x7e]/
