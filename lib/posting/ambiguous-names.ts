import { cuesOf } from './cues'
import type { Found } from './find'
import { type PhraseTree, treeOfPhrases } from './phrases'
import type { Reading } from './reading'
import type { Term } from './terms'
import { GAP, keysOf, type Token } from './tokens'
import { COMMON_WORDS, EVERYDAY, type EverydayUse } from './words/everyday'
import { LANGUAGES, type LanguageCode } from './words/languages'

/**
 * Of what was found, what is meant. Names are; an everyday word is only with enough evidence: written as the name is, named
 * in one breath with names that are meant, alone on a line, with a version, or with words around it that speak of work. Words
 * that the everyday meaning goes with ("go to market", "spring 2027") overrule all of it.
 */
export function meantOf(reading: Reading, found: readonly Found[]): Found[] {
  const meant = new Set(found.filter((one) => !isDoubtful(reading, one)))
  const doubtful = new Map<Found, number>()
  for (const one of found)
    if (!meant.has(one) && canBeName(reading, one)) doubtful.set(one, evidenceFor(reading, one))

  const vouches = (other: Found | undefined, one: Found) =>
    other !== undefined &&
    (meant.has(other) || (doubtful.has(other) && isWrittenAsName(reading.tokens, other))) &&
    areListed(reading, one, other)
  // What is accepted vouches for its neighbours in turn.
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

/** Whether the name is an everyday word too, in English or in the language of its line. */
function isDoubtful({ tokens, codesAt }: Reading, { term, from, to }: Found): boolean {
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
  use: EverydayUse
}

const USES = new Map<string, Uses>(
  Object.entries(EVERYDAY).map(([word, use]) => [
    word,
    {
      before: reversed(use.before ?? ''),
      sureBefore: reversed(use.sureBefore ?? ''),
      after: treeOfPhrases(use.after ?? ''),
      use,
    },
  ]),
)

/** Phrases from their last word to their first, to be looked for backwards. */
function reversed(data: string): PhraseTree<true> {
  return treeOfPhrases(
    data
      .split('|')
      .map((phrase) => phrase.split(' ').reverse().join(' '))
      .join('|'),
  )
}

/** Whether it is written as the name may be, and the words around it do not say otherwise. */
function canBeName({ tokens, lineAt }: Reading, { term, from }: Found): boolean {
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

/** Whether what stands after or beside it says that the everyday word is meant. */
function followsAsEveryday({ after, use }: Uses, tokens: readonly Token[], from: number): boolean {
  const [token, next] = [tokens[from], tokens[from + 1]]
  if (use.signs && [token, next].some((one) => one && besideSign(one))) return true
  if (!next || (next.gap & ~(GAP.blank | GAP.hyphen | GAP.dash | GAP.lineEnd)) !== 0) return false
  return begins(after, tokens, from + 1, 1) || (use.year === true && isYear(next.text))
}

function besideSign({ gap }: Token): boolean {
  return (gap & (GAP.ampersand | GAP.apostrophe)) !== 0
}

function isYear(word: string): boolean {
  return (
    word.length <= 4 &&
    word.length >= 2 &&
    word.length !== 3 &&
    isNumber(word) &&
    (word.length === 4 || word > '20')
  )
}

function isNumber(word: string): boolean {
  return word.length <= 4 && /^\d+$/.test(word)
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

function evidenceFor(reading: Reading, found: Found): number {
  const { from, to, term } = found
  return (
    evidenceOfWriting(reading, from, term) +
    evidenceBefore(reading, from) +
    evidenceAfter(reading, to) +
    (standsAlone(reading, found) ? 2 : 0)
  )
}

/** What capitals tell, where everyday words have none. */
function evidenceOfWriting(reading: Reading, from: number, term: Term): number {
  const token = reading.tokens[from]
  if (!token || token.text !== term.written || isLower(token)) return 0
  // An acronym in capitals is no everyday word, wherever it stands.
  if (token.text.length >= 3 && isAcronym(token.text)) return 2
  if (opens(reading.tokens, reading.lineAt, from) || isTitled(reading, from)) return 0
  return COMMON_WORDS.has(token.key) && !isAfterName(reading, from) ? 1 : 2
}

/** "Kotlin or Go", also where Kotlin is no skill of ours. */
function isAfterName({ tokens, lineAt }: Reading, at: number): boolean {
  const token = tokens[at]
  const isJoint = JOINTS.has(tokens[at - 1]?.key ?? '')
  const isListed = isJoint || ((token?.gap ?? 0) & (GAP.comma | GAP.slash)) !== 0
  const other = tokens[isJoint ? at - 2 : at - 1]
  return isListed && other !== undefined && isCapital(other) && lineAt[at] === lineAt[at - 1]
}

const JOINTS: ReadonlySet<string> = new Set('and or und oder et ou y o e'.split(' '))

/** Words before it that speak of skills: "experience with", "coding:", "written in Rust or". */
function evidenceBefore({ tokens, sentenceAt, codesAt }: Reading, from: number): number {
  const token = tokens[from]
  const start = sentenceAt[from] ?? 0
  if (!token || from <= start || (token.gap & BREAKS) !== 0) return 0
  const codes = codesAt(from)
  if (isSpeaking(tokens, from - 1, start, codes)) return 2
  // "written in Rust or Go"
  const listed = JOINTS.has(tokens[from - 1]?.key ?? '') ? from - 2 : from
  const preposition = prepositionBefore(tokens, listed, start, codes)
  if (preposition === undefined) return 0
  const speaks =
    isSpeaking(tokens, preposition - 1, start, codes) ||
    (isSpeaking(tokens, preposition - 2, start, codes) && !tokens[preposition - 1]?.gap)
  return speaks ? 2 : 1
}

const BREAKS = GAP.stop | GAP.semicolon | GAP.comma | GAP.bullet | GAP.closes

/** Whether a phrase that speaks of skills ends at a place: "coding", "must have". */
function isSpeaking(
  tokens: readonly Token[],
  at: number,
  start: number,
  codes: readonly LanguageCode[],
): boolean {
  return [at, at - 1].some(
    (from) => from >= start && SPEAKING.at(tokens, from, codes)?.length === at - from + 1,
  )
}

/** Where a preposition stands right before a place, or one word before it ("of Kim's Go services", "in modern Go"). */
function prepositionBefore(
  tokens: readonly Token[],
  at: number,
  start: number,
  codes: readonly LanguageCode[],
): number | undefined {
  return [at - 1, at - 2].find(
    (place) =>
      place >= start &&
      place >= 0 &&
      (tokens[at]?.gap ?? 0) !== 0 &&
      PREPOSITIONS.at(tokens, place, codes)?.length === at - place,
  )
}

const SPEAKING = cuesOf(({ speaksOfSkill }) => [['skill', speaksOfSkill]])
const PREPOSITIONS = cuesOf(({ prepositions }) => [['preposition', prepositions]])
const WORK = cuesOf((language) => [
  ['work', language.speaksOfWork],
  ['work', language.nice],
  ['work', language.demanded],
  ['work', language.notAsked],
  ['work', language.notMust],
])

/** "Go services", "Go-based backends", "Go 1.22". */
function evidenceAfter({ tokens, codesAt }: Reading, to: number): number {
  const next = tokens[to + 1]
  if (!next) return 0
  if (isTight(next) && isVersion(tokens, to + 1)) return 2
  const first = KINDS.has(next.key) && isTight(next) ? to + 2 : to + 1
  const speaks = isTight(tokens[first]) && WORK.at(tokens, first, codesAt(to)) !== undefined
  return speaks ? 2 : 0
}

const KINDS: ReadonlySet<string> = new Set(
  'based native flavored flavoured basierte basierten'.split(' '),
)
const UNITS: ReadonlySet<string> = new Set(
  'years year days day hours hour people months month weeks week am pm percent'.split(' '),
)

function isTight(token: Token | undefined): boolean {
  return token !== undefined && (token.gap & ~(GAP.blank | GAP.hyphen | GAP.lineEnd)) === 0
}

function isVersion(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  const number = text.startsWith('v') ? text.slice(1) : text
  return isNumber(number) && number.length <= 2 && !UNITS.has(tokens[at + 1]?.key ?? '')
}

/** Whether a line, a cell of a table or what follows a label is nothing but the name. */
function standsAlone({ tokens, lines, lineAt }: Reading, found: Found): boolean {
  const { from, to } = found
  const line = lines[lineAt[from] ?? 0]
  if (!line) return false
  const gapBefore = tokens[from]?.gap ?? 0
  const gapAfter = to + 1 < line.to ? (tokens[to + 1]?.gap ?? 0) : 0
  const isWritten = tokens[from]?.text === found.term.written
  if (
    line.isItem &&
    line.from === from &&
    isWritten &&
    (gapAfter & (GAP.comma | GAP.dash | GAP.opens)) !== 0
  )
    return true
  const begins = line.from === from || (gapBefore & (GAP.colon | GAP.slash)) !== 0
  const ends =
    line.to === to + 1
      ? ALONE.has(line.last)
      : (gapAfter & GAP.slash) !== 0 && gapAfter !== GAP.slash
  return begins && ends
}

const ALONE: ReadonlySet<string> = new Set(['', ',', ';', '|'])

/** An everyday word with a capital vouches for another that is listed with it, as in "Go, Rust". */
function isWrittenAsName(tokens: readonly Token[], { from, term }: Found): boolean {
  const token = tokens[from]
  return token !== undefined && token.text === term.written && !isLower(token)
}

/** Whether nothing but commas, slashes, brackets, "and", "or", versions part the two. */
function areListed({ tokens, codesAt }: Reading, one: Found, other: Found): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one]
  if (right.from - left.to > MOST_BETWEEN) return false
  const codes = codesAt(left.to)
  for (let at = left.to + 1; at < right.from; ) {
    if (((tokens[at]?.gap ?? 0) & NO_LIST) !== 0) return false
    const length = /^\d/.test(tokens[at]?.key ?? '') ? 1 : BETWEEN.at(tokens, at, codes)?.length
    if (!length) return false
    at += length
  }
  return ((tokens[right.from]?.gap ?? 0) & NO_LIST) === 0
}

const MOST_BETWEEN = 8
const NO_LIST = GAP.stop | GAP.other
const BETWEEN = cuesOf(({ and, or, suchAs }) => [
  ['joint', and],
  ['joint', or],
  ['joint', suchAs],
  [
    'joint',
    'but|but also|also|ideally|preferably|maybe|perhaps|some|idealerweise|auch|idéalement|aussi|idealmente|también|também|with|using|or (newer|higher|later|above|better)|newer|mit|avec|con|com',
  ],
])

/** Whether it stands on a line where nearly every word has a capital, which then says nothing. */
function isTitled({ tokens, lines, lineAt }: Reading, at: number): boolean {
  const line = lines[lineAt[at] ?? 0]
  if (!line) return false
  line.isTitled ??= isTitledLine(tokens.slice(line.from, line.to))
  return line.isTitled
}

function isTitledLine(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length >= 4 && /^\p{L}/u.test(text))
  return long.length > 2 && long.filter(isCapital).length > long.length * 0.7
}

/** Whether a line, an item or a sentence begins with a word, so that its capital says nothing. */
function opens(tokens: readonly Token[], lineAt: readonly number[], at: number): boolean {
  const gap = tokens[at]?.gap ?? 0
  return (
    at === 0 ||
    lineAt[at] !== lineAt[at - 1] ||
    (gap & (GAP.stop | GAP.semicolon | GAP.bullet)) !== 0 ||
    ((gap & GAP.colon) !== 0 && gap !== GAP.colon)
  )
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

function isLower({ text }: Token): boolean {
  return text === text.toLowerCase()
}

function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 12 && /^\p{Lu}+$/u.test(word)
}
