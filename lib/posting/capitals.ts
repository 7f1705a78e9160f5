import type { Reading } from './reading'
import { GAP, type Token } from './tokens'

/** Tells whether nearly every word of its line has a capital, so that its own means nothing. */
export function isTitled({ tokens, lines, lineAt }: Reading, at: number): boolean {
  const line = lines[lineAt[at] ?? 0]
  if (!line) return false
  line.isTitled ??= isTitledLine(tokens.slice(line.from, line.to))
  return line.isTitled
}

function isTitledLine(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length >= 4 && /^\p{L}/u.test(text))
  return long.length > 2 && long.filter(isCapital).length > long.length * 0.7
}

/** Tells whether a word begins a line, an item or a sentence, so that its capital means nothing. */
export function opens(tokens: readonly Token[], lineAt: readonly number[], at: number): boolean {
  const gap = tokens[at]?.gap ?? 0
  return (
    at === 0 ||
    lineAt[at] !== lineAt[at - 1] ||
    (gap & (GAP.stop | GAP.semicolon | GAP.bullet)) !== 0 ||
    ((gap & GAP.colon) !== 0 && gap !== GAP.colon)
  )
}

/** Tells whether there is a token, and a capital begins it. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

/** Tells whether a token is a word of two signs or more with a capital first, as a name is, known or not. */
export function isCapitalWord(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && isCapital(token)
}

export function isLower({ text }: Token): boolean {
  return text === text.toLowerCase()
}

export function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 12 && /^\p{Lu}+$/u.test(word)
}
