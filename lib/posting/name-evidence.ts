import { COMMON_WORDS } from '@/lib/posting/words/ambiguous-words'
import { isAcronym, isCapital, isLower, isTitled, opens } from './capitals'
import { cuesOf } from './cues'
import type { TermMatch } from './find-terms'
import type { Reading } from './reading'
import type { Term } from './terms'
import { GAP, type Token } from './tokens'
import type { LanguageCode } from './words/languages'

/** Counts the evidence that an everyday word is a name: its capital, the words before and after it, a line of its own. */
export function evidenceFor(reading: Reading, found: TermMatch): number {
  const { from, to, term } = found
  return (
    evidenceOfWriting(reading, from, term) +
    evidenceBefore(reading, from) +
    evidenceAfter(reading, to) +
    (standsAlone(reading, found) ? 2 : 0)
  )
}

/** Tells whether only commas, slashes, brackets, versions and words such as "and" and "or" separate the two. */
export function areListed({ tokens, codesAt }: Reading, one: TermMatch, other: TermMatch): boolean {
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

/** Weighs its capitals, in places where an everyday word would have none. */
function evidenceOfWriting(reading: Reading, from: number, term: Term): number {
  const token = reading.tokens[from]
  if (!token || token.text !== term.written || isLower(token)) return 0
  // An acronym in capitals is no everyday word, even at the start of a sentence.
  if (token.text.length >= 3 && isAcronym(token.text)) return 2
  if (opens(reading.tokens, reading.lineAt, from) || isTitled(reading, from)) return 0
  return COMMON_WORDS.has(token.key) && !isAfterName(reading, from) ? 1 : 2
}

/** "Kotlin or Go", even if Kotlin is not one of our skills. */
function isAfterName({ tokens, lineAt }: Reading, at: number): boolean {
  const token = tokens[at]
  const isJoint = JOINTS.has(tokens[at - 1]?.key ?? '')
  const isListed = isJoint || ((token?.gap ?? 0) & (GAP.comma | GAP.slash)) !== 0
  const other = tokens[isJoint ? at - 2 : at - 1]
  return isListed && other !== undefined && isCapital(other) && lineAt[at] === lineAt[at - 1]
}

const JOINTS: ReadonlySet<string> = new Set('and or und oder et ou y o e'.split(' '))

/** Weighs the words before it that are about skills: "experience with", "coding:", "written in Rust or". */
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

/** Tells whether a phrase about skills ends at a token: "coding", "must have". */
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

/** Finds a preposition right before a token, or one word earlier ("of Kim's Go services", "in modern Go"). */
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

/** Weighs the words after it: "Go services", "Go-based backends", "Go 1.22". */
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
  return VERSION.test(tokens[at]?.text ?? '') && !UNITS.has(tokens[at + 1]?.key ?? '')
}

const VERSION = /^v?\d{1,2}$/

/** Tells whether the name alone fills a line, a table cell or the rest after a label. */
function standsAlone({ tokens, lines, lineAt }: Reading, found: TermMatch): boolean {
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
