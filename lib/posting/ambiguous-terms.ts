import { AMBIGUOUS_USES, type AmbiguousUse } from '@/lib/posting/words/ambiguous-words'
import { isAcronym, isLower, opens } from './capitals'
import type { TermMatch } from './find-terms'
import { areListed, evidenceFor } from './name-evidence'
import { type PhraseTree, treeOfPhrases } from './phrases'
import type { Reading } from './reading'
import { GAP, keysOf, type Token } from './tokens'
import { LANGUAGES } from './words/languages'

/**
 * Returns the mentions that mean the skill. An everyday word needs enough evidence: its capital, a list it shares with names
 * already accepted, a line of its own, a version, or words about work around it. Phrases with the everyday meaning
 * ("go to market", "spring 2027") overrule all of it.
 */
export function resolveAmbiguous(reading: Reading, found: readonly TermMatch[]): TermMatch[] {
  const meant = new Set(found.filter((one) => !isDoubtful(reading, one)))
  const doubtful = new Map<TermMatch, number>()
  for (const one of found)
    if (!meant.has(one) && canBeName(reading, one)) doubtful.set(one, evidenceFor(reading, one))

  const vouches = (other: TermMatch | undefined, one: TermMatch) =>
    other !== undefined &&
    (meant.has(other) || (doubtful.has(other) && isWrittenAsName(reading.tokens, other))) &&
    areListed(reading, one, other)
  // Each accepted word vouches for its neighbours in turn.
  const waiting = [...found.keys()].reverse()
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const one = found[at]
    const evidence = one && doubtful.get(one)
    if (!one || evidence === undefined || meant.has(one)) continue
    const listed = vouches(found[at - 1], one) || vouches(found[at + 1], one)
    if (evidence + (listed ? LISTED : 0) < ENOUGH) continue
    meant.add(one)
    waiting.push(at - 1, at + 1)
  }
  return found.filter((one) => meant.has(one))
}

const LISTED = 2
const ENOUGH = 2

/** Tells whether the name is also an everyday word, in English or in the language of its line. */
function isDoubtful({ tokens, codesAt }: Reading, { term, from, to }: TermMatch): boolean {
  if (term.ambiguous) return true
  const token = tokens[from]
  if (!token || from !== to || !isLower(token)) return false
  return codesAt(from).some((code) => FOREIGN_WORDS.get(code)?.has(token.key))
}

const FOREIGN_WORDS = new Map<string, ReadonlySet<string>>(
  Object.entries(LANGUAGES).map(([code, language]) => [
    code,
    new Set('everyday' in language ? keysOf(language.everyday.replaceAll('|', ' ')) : []),
  ]),
)

interface Uses {
  before: PhraseTree<true>
  sureBefore: PhraseTree<true>
  after: PhraseTree<true>
  use: AmbiguousUse
}

const USES = new Map<string, Uses>(
  Object.entries(AMBIGUOUS_USES).map(([word, use]) => [
    word,
    {
      before: reversed(use.before ?? ''),
      sureBefore: reversed(use.sureBefore ?? ''),
      after: treeOfPhrases(use.after ?? ''),
      use,
    },
  ]),
)

/** Reverses the words of each phrase, for a search backwards. */
function reversed(data: string): PhraseTree<true> {
  return treeOfPhrases(
    data
      .split('|')
      .map((phrase) => phrase.split(' ').reverse().join(' '))
      .join('|'),
  )
}

/** Tells whether it is spelled as the name can be, and no word around it shows the everyday meaning. */
function canBeName({ tokens, lineAt }: Reading, { term, from }: TermMatch): boolean {
  const token = tokens[from]
  if (!token) return false
  if (isAcronym(term.written) && token.text !== term.written) return false
  const uses = USES.get(token.key)
  if (!uses || followsAsEveryday(uses, tokens, from)) return uses === undefined
  const precedes = (token.gap & ~(GAP.blank | GAP.hyphen)) === 0 || token.gap === GAP.dash
  if (!precedes) return true
  if (begins(uses.sureBefore, tokens, from - 1, -1)) return false
  // "to Go" may name the language where "to go" does not.
  const saysNothing = isLower(token) || opens(tokens, lineAt, from)
  return !(saysNothing && begins(uses.before, tokens, from - 1, -1))
}

/** Tells whether a sign beside it or the words after it show the everyday meaning. */
function followsAsEveryday({ after, use }: Uses, tokens: readonly Token[], from: number): boolean {
  const [token, next] = [tokens[from], tokens[from + 1]]
  if (use.signs && [token, next].some((one) => one && besideSign(one))) return true
  if (!next || (next.gap & ~(GAP.blank | GAP.hyphen | GAP.dash | GAP.lineEnd)) !== 0) return false
  return begins(after, tokens, from + 1, 1) || (use.year === true && YEAR.test(next.text))
}

const YEAR = /^(?:\d{4}|2[1-9]|[3-9]\d)$/

function besideSign({ gap }: Token): boolean {
  return (gap & (GAP.ampersand | GAP.apostrophe)) !== 0
}

function begins(
  tree: PhraseTree<true>,
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): boolean {
  let place: PhraseTree<true> | undefined = tree
  for (let at = from; place; at += step) {
    if (place.value) return true
    const key: string | undefined = tokens[at]?.key
    place = key === undefined ? undefined : place.next.get(key)
  }
  return false
}

/** An everyday word with a capital vouches for another in its list, as in "Go, Rust". */
function isWrittenAsName(tokens: readonly Token[], { from, term }: TermMatch): boolean {
  const token = tokens[from]
  return token !== undefined && token.text === term.written && !isLower(token)
}
