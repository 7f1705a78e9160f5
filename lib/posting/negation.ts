import { cuesOf } from './cues'
import type { TermMatch } from './find-terms'
import { lastList } from './last-list'
import type { Reading } from './reading'
import { GAP, type Token } from './tokens'

/** The ways in which a posting can turn down a name it mentions. */
export type Denial =
  /** The posting does not ask for it. */
  | 'not-asked'
  /** It is no requirement: the posting asks for it only if it also calls it nice to have. */
  | 'no-must'

/**
 * Finds the names that a posting does not ask for: "no PHP", "without Java or Kotlin", "we don't use Kubernetes",
 * "retiring jQuery", "Docker is not needed". A negation covers its own list of names and ends with the clause: at a "but", a
 * colon, a verb, or a comma that does not continue the list. "Not only", "no matter", "no release without tests" negate nothing.
 */
export function denialsIn(reading: Reading, found: readonly TermMatch[]): Map<TermMatch, Denial> {
  const reader = new DenialReader(reading, found)
  for (let at = 0; at < reading.tokens.length; ) at = reader.read(at)
  return reader.denials
}

class DenialReader {
  readonly denials = new Map<TermMatch, Denial>()
  private readonly reading: Reading
  private readonly nameAt: ReadonlyMap<number, TermMatch>
  private scope: Scope | undefined
  private sentence = new Sentence(-1)

  constructor(reading: Reading, found: readonly TermMatch[]) {
    this.reading = reading
    this.nameAt = new Map(found.map((one) => [one.from, one]))
  }

  /** Reads the name, phrase or word at a token and returns the token after it. */
  read(at: number): number {
    const { reading, nameAt } = this
    const start = reading.sentenceAt[at] ?? at
    if (start !== this.sentence.start) {
      this.sentence = new Sentence(start)
      this.scope = undefined
    }
    if (this.scope && endsAtGap(reading, this.scope, at, nameAt)) this.scope = undefined
    const name = nameAt.get(at)
    const cue = CUES.at(reading.tokens, at, reading.codesAt(at))
    if (name && (!cue || cue.length <= name.to - name.from)) return this.readName(name)
    if (!cue) {
      this.scope = this.scope && afterWord(reading, this.scope, at)
      return at + 1
    }
    this.scope = this.scopeAfter(cue.kind, at, at + cue.length)
    return at + cue.length
  }

  private readName(name: TermMatch): number {
    if (this.scope && !isReached(this.reading, this.scope, name)) this.scope = undefined
    if (this.scope) {
      this.denials.set(name, this.scope.denial)
      this.scope = { ...this.scope, names: this.scope.names + 1, since: 0, joint: '' }
    }
    this.sentence.add(name)
    return name.to + 1
  }

  private scopeAfter(kind: Kind, at: number, end: number): Scope | undefined {
    const { scope, sentence } = this
    switch (kind) {
      case 'not-asked':
      case 'no-must':
        return this.isDenied(at, kind) ? undefined : newScope('negator', at, end, kind)
      case 'negator':
        sentence.isNegated = true
        return this.isTrailing(at, end) ? this.deny(at, 'not-asked') : newScope(kind, at, end)
      case 'without':
        return sentence.isNegated && !scope?.names ? undefined : newScope(kind, at, end)
      case 'leaving':
        return newScope(kind, at, end)
      case 'affirmed':
        sentence.isNegated = true
        return undefined
      case 'turn':
        // "Nous n'utilisons pas", "no usamos": the verb belongs to the negation.
        if (scope?.from === at) return scope
        sentence.endList()
        return undefined
      default:
        return scope && scopeWithin(scope, kind)
    }
  }

  /** "Docker is not needed" denies the names before it; without any, as in "it is not necessary to know Docker", those after. */
  private isDenied(at: number, denial: Denial): boolean {
    const { sentence } = this
    const hadNames = sentence.hasNames
    this.deny(at, denial)
    sentence.endList()
    return hadNames
  }

  private deny(at: number, denial: Denial): undefined {
    for (const name of this.sentence.listBefore(this.reading, at)) this.denials.set(name, denial)
  }

  /** German can negate the names before: "Docker nutzen wir nicht". */
  private isTrailing(at: number, end: number): boolean {
    return TRAILING.has(this.reading.tokens[at]?.key ?? '') && endsClause(this.reading, end)
  }
}

type Kind =
  | 'negator'
  | 'without'
  | 'leaving'
  | 'affirmed'
  | 'neutral'
  | 'not-asked'
  | 'no-must'
  | 'turn'
  | 'towards'
  | 'verb'
  | 'and'
  | 'or'

const CUES = cuesOf<Kind>((language) => [
  ['neutral', language.neutral],
  ['no-must', language.notMust],
  ['not-asked', language.notAsked],
  ['affirmed', language.affirmed],
  ['negator', language.negators],
  ['without', language.without],
  ['leaving', language.leaving],
  ['or', language.or],
  ['and', language.and],
  ['turn', language.turns],
  ['towards', language.towards],
  ['verb', language.verbs],
])

/** The reach of a negation. */
interface Scope {
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

function newScope(kind: Kind, start: number, from: number, denial: Denial = 'not-asked'): Scope {
  return { kind, denial, words: 0, names: 0, since: 0, joint: '', start, from }
}

/** Continues or ends an open negation at a small word. */
function scopeWithin(scope: Scope, kind: Kind): Scope | undefined {
  if (kind === 'towards')
    return scope.kind === 'leaving' ? undefined : { ...scope, words: scope.words + 1 }
  if (kind === 'verb') return scope.names > 0 ? undefined : scope
  if (kind === 'and' || kind === 'or')
    return scope.names === 0 && kind === 'and' ? undefined : { ...scope, joint: kind, since: 0 }
  return scope
}

/** Tells whether a name belongs to the negated list: it is the first one, or joined to it. */
function isReached({ tokens }: Reading, scope: Scope, { from }: TermMatch): boolean {
  if (scope.names === 0 || scope.joint !== '' || scope.since === 0) return true
  if (((tokens[from]?.gap ?? 0) & (GAP.comma | GAP.slash)) !== 0) return true
  return scope.since === 1 && PREPOSITIONS.has(tokens[from - 1]?.key ?? '')
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on with in of for mit auf von con en de sobre avec sur com em do da'.split(' '),
)

function afterWord({ tokens }: Reading, scope: Scope, at: number): Scope | undefined {
  const token = tokens[at]
  if (!token) return undefined
  // A name that we do not know, such as COBOL, counts as one, too.
  if (isCapital(token)) return { ...scope, names: scope.names + 1, since: 0, joint: '' }
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
function endsAtGap(
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
  if (!token || (!name && !isCapital(token))) return false
  const next = (name?.to ?? first) + 1
  const isTight = (tokens[next]?.gap ?? GAP.stop) === GAP.blank
  const after = isTight ? CUES.at(tokens, next, codesAt(next)) : undefined
  return after?.kind !== 'verb' && after?.kind !== 'not-asked' && after?.kind !== 'no-must'
}

/** Negations that can follow their names: "Docker nutzen wir nicht". */
const TRAILING: ReadonlySet<string> = new Set(['nicht'])

function endsClause({ tokens, sentenceAt }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!token || sentenceAt[at] !== sentenceAt[at - 1]) return true
  if ((token.gap & (GAP.comma | GAP.dash | GAP.closes)) !== 0) return true
  return (
    token.key === 'ein' ||
    token.key === 'mehr' ||
    (token.key === 'und' && !isCapital(tokens[at + 1]))
  )
}

/** The names read in a sentence so far, and whether it had a negation. */
class Sentence {
  readonly start: number
  isNegated = false
  private names: TermMatch[] = []

  constructor(start: number) {
    this.start = start
  }

  add(name: TermMatch): void {
    this.names.push(name)
  }

  get hasNames(): boolean {
    return this.names.length > 0
  }

  endList(): void {
    this.names = []
  }

  /** Returns the names that a phrase at a token refers back to. */
  listBefore(reading: Reading, at: number): TermMatch[] {
    const isPlural = PLURALS.has(reading.tokens[at]?.key ?? '')
    return lastList(reading.tokens, this.names, at, isPlural)
  }
}

const PLURALS: ReadonlySet<string> = new Set(
  'are aren sind werden sont ne son sao serao seran'.split(' '),
)

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && /^\p{Lu}/u.test(token.text)
}

function isNumber({ text }: Token): boolean {
  return text.charCodeAt(0) <= 0x39
}
