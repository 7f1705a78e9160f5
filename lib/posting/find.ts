import { misspelt } from './misspelling'
import type { Term, Terms, Vocabulary } from './terms'
import { isOneName, type Token } from './tokens'

/** Words of a posting that may name a skill: tokens `from` to `to`, the last included. */
export interface Found {
  term: Term
  from: number
  to: number
  misspelt: boolean
}

/** The longest names from left to right, none over another, everyday words among them. Linear in the words. */
export function findTerms(vocabulary: Vocabulary, tokens: readonly Token[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const here =
      longestAt(vocabulary.terms, tokens, at) ??
      joinedAt(vocabulary.terms, tokens, at) ??
      slipAt(vocabulary, tokens, at)
    if (!here) continue
    found.push(here)
    at = here.to
  }
  return found
}

/** Shorter names that a longer one begins with, as "AWS" does "AWS Lambda", or joins, as "authentication and authorization". */
export function namesWithin(
  { terms }: Vocabulary,
  tokens: readonly Token[],
  { from, to }: Found,
): { leading: Found | undefined; joined: Found | undefined } {
  const within = tokens.slice(0, to + 1)
  const and = within.findIndex(({ key }, at) => at > from && key === 'and')
  return {
    leading: from === to ? undefined : longestAt(terms, tokens.slice(0, to), from),
    joined: and < 0 || and === to ? undefined : longestAt(terms, within, and + 1),
  }
}

function longestAt(terms: Terms, tokens: readonly Token[], from: number): Found | undefined {
  let longest: Found | undefined
  let place: Terms | undefined = terms
  for (let to = from; place; to++) {
    const token = tokens[to]
    if (!token || (to > from && !isOneName(token.gap))) break
    const next: Terms | undefined =
      place.next.get(token.key) ?? place.next.get(withoutVersion(token.key))
    if (next?.term) longest = { term: next.term, from, to, misspelt: false }
    place = next
  }
  return longest
}

/** A name of one word that is written as two: "micro-services", "Java Script", "Mongo DB". */
function joinedAt(terms: Terms, tokens: readonly Token[], from: number): Found | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first || !second || !/^[ \u2010-]$/.test(second.gap)) return undefined
  const term = terms.next.get(first.key + second.key)?.term
  if (!term || term.wary || first.key.length + second.key.length < 6) return undefined
  return { term, from, to: from + 1, misspelt: false }
}

function slipAt(vocabulary: Vocabulary, tokens: readonly Token[], at: number): Found | undefined {
  const term = misspelt(vocabulary, tokens[at]?.key ?? '')
  return term && { term, from: at, to: at, misspelt: true }
}

/** "python3" is Python, "c++20" is C++; a name that ends in a digit itself was looked for before. */
function withoutVersion(key: string): string {
  return key.replace(/^(\p{L}{2,}|\p{L}(?:\+\+|#))\d+$/u, '$1')
}
