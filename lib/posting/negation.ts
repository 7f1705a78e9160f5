import { isCapitalWord } from './capitals'
import type { TermMatch } from './find-terms'
import { CUES, type Denial, type Kind } from './negation-cues'
import {
  afterWord,
  endsAtGap,
  isReached,
  newScope,
  type Scope,
  scopeWithin,
} from './negation-scope'
import type { Reading } from './reading'
import { Sentence } from './sentence'
import { GAP } from './tokens'

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

/** Negations that can follow their names: "Docker nutzen wir nicht". */
const TRAILING: ReadonlySet<string> = new Set(['nicht'])

function endsClause({ tokens, sentenceAt }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!token || sentenceAt[at] !== sentenceAt[at - 1]) return true
  if ((token.gap & (GAP.comma | GAP.dash | GAP.closes)) !== 0) return true
  return (
    token.key === 'ein' ||
    token.key === 'mehr' ||
    (token.key === 'und' && !isCapitalWord(tokens[at + 1]))
  )
}
