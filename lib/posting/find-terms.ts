import { addressesIn } from './addresses'
import { misspelt } from './misspelling'
import type { Reading } from './reading'
import type { Term, Terms, Vocabulary } from './terms'
import { GAP, isOneName, type Token } from './tokens'

/** Words of a posting that may name a skill: tokens `from` to `to`, inclusive. */
export interface TermMatch {
  term: Term
  from: number
  to: number
  misspelt: boolean
}

/** Finds the longest names from left to right without overlaps, ambiguous words included. Linear in the number of words. */
export function findTerms(vocabulary: Vocabulary, { text, tokens }: Reading): TermMatch[] {
  const isAddress = addressesIn(text, tokens, (from, to) => {
    const name = longestAt(vocabulary.terms, tokens, from)
    return name?.to === to - 1
  })
  const slips = new Map<string, Term | undefined>()
  const found: TermMatch[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (isAddress[at]) continue
    const here =
      longestAt(vocabulary.terms, tokens, at) ??
      joinedAt(vocabulary, tokens, at) ??
      slipAt(vocabulary, tokens, at, slips)
    if (!here || isAddress[here.to]) continue
    found.push(here)
    at = here.to
  }
  return found
}

/** Shorter names that a longer one begins with, as "AWS" does "AWS Lambda", or joins, as "authentication and authorization". */
export function namesWithin(
  { terms }: Vocabulary,
  tokens: readonly Token[],
  { from, to }: TermMatch,
): { leading: TermMatch | undefined; joined: TermMatch | undefined } {
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
): TermMatch | undefined {
  let longest: TermMatch | undefined
  let place: Terms | undefined = terms
  for (let to = from; place && to < until; to++) {
    const token = tokens[to]
    if (!token || (to > from && !isOneName(token))) break
    const next: Terms | undefined = place.next.get(token.key) ?? unversioned(place, token.key)
    if (next?.value) longest = { term: next.value, from, to, misspelt: false }
    place = next
  }
  return longest
}

/** A name of one word that is written as two: "micro-services", "Java Script", "Mongo DB". */
function joinedAt(
  { terms, starts }: Vocabulary,
  tokens: readonly Token[],
  from: number,
): TermMatch | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first || !second || !starts.has(first.key)) return undefined
  if (second.gap !== GAP.blank && second.gap !== GAP.hyphen) return undefined
  if (first.key.length + second.key.length > LONGEST_JOINED) return undefined
  const term = terms.next.get(first.key + second.key)?.value
  if (!term || term.ambiguous || first.key.length + second.key.length < 6) return undefined
  return { term, from, to: from + 1, misspelt: false }
}

const LONGEST_JOINED = 40

function slipAt(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  at: number,
  known: Map<string, Term | undefined>,
): TermMatch | undefined {
  const key = tokens[at]?.key ?? ''
  if (key.length > LONGEST_JOINED) return undefined
  if (!known.has(key)) known.set(key, misspelt(vocabulary, key))
  const term = known.get(key)
  return term && { term, from: at, to: at, misspelt: true }
}

/** A name with a version: one that ends in a digit itself was looked for before. */
function unversioned({ next }: Terms, key: string): Terms | undefined {
  return isDigit(key.charCodeAt(key.length - 1)) ? next.get(withoutVersion(key)) : undefined
}

/** "python3" is Python, "c++20" is C++. */
function withoutVersion(key: string): string {
  let end = key.length
  while (end > 0 && isDigit(key.charCodeAt(end - 1))) end--
  const name = key.slice(0, end)
  return end === key.length || end === 0 || (end === 1 && key.length > 1) ? key : name
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
