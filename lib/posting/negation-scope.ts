import { isCapitalWord } from './capitals'
import type { TermMatch } from './find-terms'
import { CUES, type Denial, type Kind } from './negation-cues'
import type { Reading } from './reading'
import { GAP, type Token } from './tokens'

/** The reach of a negation. */
export interface Scope {
  kind: Kind
  /** The denial it means for each of its names. */
  denial: Denial
  /** The number of words between the negation and its first name. */
  words: number
  names: number
  /** The number of words since its last name. */
  since: number
  /** The word that joins the next name to the list. */
  joint: 'and' | 'or' | ''
  start: number
  /** The first token after the negating words. */
  from: number
}

const MOST_WORDS = 7
const MOST_SINCE = 2

export function newScope(
  kind: Kind,
  start: number,
  from: number,
  denial: Denial = 'not-asked',
): Scope {
  return { kind, denial, words: 0, names: 0, since: 0, joint: '', start, from }
}

/** Continues or ends an open negation at a small word. */
export function scopeWithin(scope: Scope, kind: Kind): Scope | undefined {
  if (kind === 'towards')
    return scope.kind === 'leaving' ? undefined : { ...scope, words: scope.words + 1 }
  if (kind === 'verb') return scope.names > 0 ? undefined : scope
  if (kind === 'and' || kind === 'or')
    return scope.names === 0 && kind === 'and' ? undefined : { ...scope, joint: kind, since: 0 }
  return scope
}

/** Tells whether a name belongs to the negated list: it is the first one, or joined to it. */
export function isReached({ tokens }: Reading, scope: Scope, { from }: TermMatch): boolean {
  if (scope.names === 0 || scope.joint !== '' || scope.since === 0) return true
  if (((tokens[from]?.gap ?? 0) & (GAP.comma | GAP.slash)) !== 0) return true
  return scope.since === 1 && PREPOSITIONS.has(tokens[from - 1]?.key ?? '')
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on with in of for mit auf von con en de sobre avec sur com em do da'.split(' '),
)

export function afterWord({ tokens }: Reading, scope: Scope, at: number): Scope | undefined {
  const token = tokens[at]
  if (!token) return undefined
  // A name that we do not know, such as COBOL, counts as one, too.
  if (isCapitalWord(token)) return { ...scope, names: scope.names + 1, since: 0, joint: '' }
  if (scope.names === 0) {
    if (scope.kind !== 'negator' && isNumber(token)) return undefined
    return scope.words + 1 > MOST_WORDS ? undefined : { ...scope, words: scope.words + 1 }
  }
  // "We don't use PHP and write Go": the negation ends at "and" unless a name follows.
  if (scope.joint === 'and' && !ARTICLES.has(token.key)) return undefined
  return scope.since + 1 > MOST_SINCE ? undefined : { ...scope, since: scope.since + 1 }
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an any other der die das le la les el los las o os as'.split(' '),
)

/** Tells whether the signs before a token end the negation. */
export function endsAtGap(
  reading: Reading,
  scope: Scope,
  at: number,
  nameAt: ReadonlyMap<number, TermMatch>,
): boolean {
  const { tokens } = reading
  const token = tokens[at]
  if (!token || at === scope.start) return false
  if ((token.gap & (GAP.colon | GAP.dash)) !== 0) return true
  if ((token.gap & (GAP.comma | GAP.closes)) === 0) return false
  if ((token.gap & GAP.comma) === 0) return scope.names === 0
  if (scope.names === 0 || scope.kind === 'leaving') return true
  if (scope.kind === 'without' && isObjectOnly(tokens, scope)) return true
  return !goesOn(reading, at, nameAt)
}

/** After its comma, "instead of REST, Docker" names something else; "without Java, Kotlin or Go" continues its list. */
function isObjectOnly(tokens: readonly Token[], scope: Scope): boolean {
  return scope.from - scope.start > 1 || OBJECT_ONLY.has(tokens[scope.start]?.key ?? '')
}

const OBJECT_ONLY: ReadonlySet<string> = new Set('statt anstatt anstelle'.split(' '))

/** Tells whether another name of the list follows a comma, and no verb turns it into a clause. */
function goesOn(
  { tokens, codesAt }: Reading,
  at: number,
  nameAt: ReadonlyMap<number, TermMatch>,
): boolean {
  const cue = CUES.at(tokens, at, codesAt(at))
  const isJoint = cue?.kind === 'or' || cue?.kind === 'and' || cue?.kind === 'negator'
  const first = isJoint ? at + (cue?.length ?? 0) : at
  if (cue?.kind === 'negator') return true
  const token = tokens[first]
  const name = nameAt.get(first)
  if (!token || (!name && !isCapitalWord(token))) return false
  const next = (name?.to ?? first) + 1
  const isTight = (tokens[next]?.gap ?? GAP.stop) === GAP.blank
  const after = isTight ? CUES.at(tokens, next, codesAt(next)) : undefined
  return after?.kind !== 'verb' && after?.kind !== 'not-asked' && after?.kind !== 'no-must'
}

function isNumber({ text }: Token): boolean {
  return text.charCodeAt(0) <= 0x39
}
