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
  let and = from + 1
  while (and < to && tokens[and]?.key !== 'and') and++
  return {
    leading: from === to ? undefined : longestAt(terms, tokens, from, to),
    joined: and >= to ? undefined : longestAt(terms, tokens, and + 1, to + 1),
  }
}

/** @param until the first token that it must not reach */
function longestAt(
  terms: Terms,
  tokens: readonly Token[],
  from: number,
  until = tokens.length,
): Found | undefined {
  let longest: Found | undefined
  let place: Terms | undefined = terms
  for (let to = from; place && to < until; to++) {
    const token = tokens[to]
    if (!token || (to > from && !isOneName(token.gap))) break
    const next: Terms | undefined =
      place.next.get(token.key) ??
      (ENDS_IN_DIGIT.test(token.key) ? place.next.get(withoutVersion(token.key)) : undefined)
    if (next?.term) longest = { term: next.term, from, to, misspelt: false }
    place = next
  }
  return longest
}

/** A name of one word that is written as two: "micro-services", "Java Script", "Mongo DB". */
function joinedAt(terms: Terms, tokens: readonly Token[], from: number): Found | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first || !second || !JOINS.has(second.gap)) return undefined
  const term = terms.next.get(first.key + second.key)?.term
  if (!term || term.wary || first.key.length + second.key.length < 6) return undefined
  return { term, from, to: from + 1, misspelt: false }
}

const JOINS: ReadonlySet<string> = new Set([' ', '-', '\u2010'])

function slipAt(vocabulary: Vocabulary, tokens: readonly Token[], at: number): Found | undefined {
  const term = misspelt(vocabulary, tokens[at]?.key ?? '')
  return term && { term, from: at, to: at, misspelt: true }
}

const ENDS_IN_DIGIT = /\d$/

/** "python3" is Python, "c++20" is C++; a name that ends in a digit itself was looked for before. */
function withoutVersion(key: string): string {
  return key.replace(VERSIONED, '$1')
}

const VERSIONED = /^(\p{L}{2,}|\p{L}(?:\+\+|#))\d+$/u
