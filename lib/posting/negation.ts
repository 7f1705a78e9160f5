import { cuesOf } from './cues'
import type { Found } from './find'
import { lastList } from './last-list'
import type { Reading } from './reading'
import { GAP, type Token } from './tokens'

/** What a posting says of a name besides that it stands there. */
export type Denial =
  /** It is not asked for. */
  | 'not-asked'
  /** It is no condition, and so asked for only where a wish stands beside it. */
  | 'no-must'

/**
 * The names that a posting does not ask for: "no PHP", "without Java or Kotlin", "we don't use Kubernetes", "retiring jQuery", "Docker is
 * not needed". A negation reaches over its own list of names and ends where the clause does: at a "but", a colon, a verb, a comma
 * that something else follows. "Not only", "no matter", "no release without tests" negate nothing.
 */
export function denialsIn(reading: Reading, found: readonly Found[]): Map<Found, Denial> {
  const reader = new DenialReader(reading, found)
  for (let at = 0; at < reading.tokens.length; ) at = reader.read(at)
  return reader.denials
}

class DenialReader {
  readonly denials = new Map<Found, Denial>()
  private readonly reading: Reading
  private readonly nameAt: ReadonlyMap<number, Found>
  private scope: Scope | undefined
  private sentence = new Sentence(-1)

  constructor(reading: Reading, found: readonly Found[]) {
    this.reading = reading
    this.nameAt = new Map(found.map((one) => [one.from, one]))
  }

  /** Reads the name, phrase or word at a token, and says where the next one begins. */
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

  private readName(name: Found): number {
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

  /** "Docker is not needed"; where no name stands before, as in "it is not necessary to know Docker", it speaks of what follows. */
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

  /** "Docker nutzen wir nicht": German may negate what stands before. */
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

/** What a negation reaches over. */
interface Scope {
  kind: Kind
  /** What it says of the names. */
  denial: Denial
  /** Words since it began, before its first name. */
  words: number
  names: number
  /** Words since its last name. */
  since: number
  /** What the next name was joined with. */
  joint: 'and' | 'or' | ''
  start: number
  /** The first token after the negation itself. */
  from: number
}

const MOST_WORDS = 7
const MOST_SINCE = 2

function newScope(kind: Kind, start: number, from: number, denial: Denial = 'not-asked'): Scope {
  return { kind, denial, words: 0, names: 0, since: 0, joint: '', start, from }
}

/** What a small word does to a negation that is open. */
function scopeWithin(scope: Scope, kind: Kind): Scope | undefined {
  if (kind === 'towards')
    return scope.kind === 'leaving' ? undefined : { ...scope, words: scope.words + 1 }
  if (kind === 'verb') return scope.names > 0 ? undefined : scope
  if (kind === 'and' || kind === 'or')
    return scope.names === 0 && kind === 'and' ? undefined : { ...scope, joint: kind, since: 0 }
  return scope
}

/** Whether a name belongs to the list that is negated: the first one, and what is joined to it. */
function isReached({ tokens }: Reading, scope: Scope, { from }: Found): boolean {
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
  // A name that is none of ours, such as COBOL, is one all the same.
  if (isCapital(token)) return { ...scope, names: scope.names + 1, since: 0, joint: '' }
  if (scope.names === 0) {
    if (scope.kind !== 'negator' && isNumber(token)) return undefined
    return scope.words + 1 > MOST_WORDS ? undefined : { ...scope, words: scope.words + 1 }
  }
  // "We don't use PHP and write Go": what "and" adds is another matter.
  if (scope.joint === 'and' && !ARTICLES.has(token.key)) return undefined
  return scope.since + 1 > MOST_SINCE ? undefined : { ...scope, since: scope.since + 1 }
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an any other der die das le la les el los las o os as'.split(' '),
)

/** Whether the signs before a token end what is negated. */
function endsAtGap(
  reading: Reading,
  scope: Scope,
  at: number,
  nameAt: ReadonlyMap<number, Found>,
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

/** "Instead of REST, Docker" goes on with something else; "without Java, Kotlin or Go" does not. */
function isObjectOnly(tokens: readonly Token[], scope: Scope): boolean {
  return scope.from - scope.start > 1 || OBJECT_ONLY.has(tokens[scope.start]?.key ?? '')
}

const OBJECT_ONLY: ReadonlySet<string> = new Set('statt anstatt anstelle'.split(' '))

/** Whether a comma is followed by another name of the list, and no verb makes a clause of it. */
function goesOn(
  { tokens, codesAt }: Reading,
  at: number,
  nameAt: ReadonlyMap<number, Found>,
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

/** Negations of German and French that may follow what they negate: "Docker nutzen wir nicht". */
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

/** What was said in a sentence so far. */
class Sentence {
  readonly start: number
  isNegated = false
  private names: Found[] = []

  constructor(start: number) {
    this.start = start
  }

  add(name: Found): void {
    this.names.push(name)
  }

  get hasNames(): boolean {
    return this.names.length > 0
  }

  endList(): void {
    this.names = []
  }

  /** The names that something after them is said of. */
  listBefore(reading: Reading, at: number): Found[] {
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
