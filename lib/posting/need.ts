import { isCapital } from './capitals'
import { cuesOf } from './cues'
import type { TermMatch } from './find-terms'
import { lastList } from './last-list'
import type { Reading } from './reading'
import { labelAt, type Said, sectionsOf } from './sections'
import { GAP } from './tokens'

/** The strength with which a posting asks for a skill; `unsaid` if it neither demands it nor calls it nice to have. */
export type Need = 'required' | 'nice' | 'unsaid'

export interface Needs {
  needOf: (name: TermMatch) => Need
  /** True if a heading or label says that the posting does not ask for the names below or after it. */
  isExcluded: (name: TermMatch) => boolean
  /** True if one sentence denies the name and then praises it: "Not needed, but it would come in handy". */
  isRedeemed: (name: TermMatch) => boolean
}

/**
 * Determines how strongly a posting asks for each name: by a label before it, else by the heading above it; a sentence that calls
 * it nice to have overrules both. Words of demand make a name required, but below a "nice to have" heading only an outright
 * "you must" does.
 */
export function needsIn(reading: Reading, found: readonly TermMatch[]): Needs {
  const reader = new NeedReader(reading, found)
  for (let at = 0; at < reading.tokens.length; ) at = reader.read(at)
  reader.finish()
  return reader
}

class NeedReader implements Needs {
  private readonly reading: Reading
  private readonly sections: readonly Said[]
  private readonly nameAt: ReadonlyMap<number, TermMatch>
  private readonly needs = new Map<TermMatch, Need>()
  private readonly excluded = new Set<TermMatch>()
  private readonly redeemed = new Set<TermMatch>()
  private sentence = new Sentence(-1)
  private label: Said | undefined
  private labelReach: 'short sentences' | undefined

  constructor(reading: Reading, found: readonly TermMatch[]) {
    this.reading = reading
    this.sections = sectionsOf(reading)
    this.nameAt = new Map(found.map((one) => [one.from, one]))
  }

  needOf(name: TermMatch): Need {
    return this.needs.get(name) ?? 'unsaid'
  }

  isExcluded(name: TermMatch): boolean {
    return this.excluded.has(name)
  }

  isRedeemed(name: TermMatch): boolean {
    return this.redeemed.has(name)
  }

  /** Reads the label, name, phrase or word at a token and returns the token after it. */
  read(at: number): number {
    this.begin(this.reading.sentenceAt[at] ?? at)
    const labelled = labelAt(this.reading, at)
    if (labelled) {
      this.label = labelled.said
      this.labelReach = labelled.reach
      this.sentence.forward = undefined
      return labelled.end
    }
    const name = this.nameAt.get(at)
    const cue = CUES.at(this.reading.tokens, at, this.reading.codesAt(at))
    if (this.sentence.forward === 'clause' && endsClause(this.reading, at, name !== undefined))
      this.sentence.forward = undefined
    if (name && (!cue || cue.length <= name.to - name.from + 1)) return this.readName(name)
    if (!cue) return at + 1
    this.hear(cue.kind, at, at + cue.length)
    return at + cue.length
  }

  private begin(start: number): void {
    if (start === this.sentence.start) return
    this.finish()
    if (endsLabel(this.reading, start, this.labelReach)) this.label = undefined
    this.sentence = new Sentence(start)
  }

  private readName(name: TermMatch): number {
    const said = this.label ?? this.sections[this.reading.lineAt[name.from] ?? 0] ?? 'unsaid'
    if (said === 'excluded') this.excluded.add(name)
    this.sentence.add(name, said === 'excluded' ? 'unsaid' : said)
    return name.to + 1
  }

  private hear(kind: Kind, at: number, end: number): void {
    const { sentence } = this
    if (kind === 'negator') sentence.isNegated = true
    else if (kind === 'turn') sentence.turn()
    else if (kind === 'ideally') sentence.forward = 'clause'
    else if (kind === 'nice') this.praise(at, end)
    else if (kind !== 'neutral') sentence.demand(kind === 'demanded')
  }

  /** Applies praise to the names before it in its clause, else to those before a "but", else to those that follow. */
  private praise(at: number, end: number): void {
    const { reading, sentence } = this
    const inBrackets = ((reading.tokens[at]?.gap ?? 0) & GAP.opens) !== 0
    const overCommas = !inBrackets && !sentence.isDemanded
    const list = lastList(reading.tokens, sentence.namesSince, at, overCommas)
    const isOfEarlier = list.length === 0 && sentence.namesSince.length === 0
    const earlier = isOfEarlier ? sentence.namesBeforeTurn : []
    for (const name of list) sentence.nice.add(name)
    for (const name of lastList(reading.tokens, earlier, sentence.turnedAt, true)) {
      sentence.nice.add(name)
      this.redeemed.add(name)
    }
    const goesOn = reading.sentenceAt[end] === sentence.start
    if (list.length === 0 && earlier.length === 0 && goesOn) sentence.forward = 'sentence'
    sentence.passed()
  }

  finish(): void {
    for (const [name, need] of this.sentence.needs()) this.needs.set(name, need)
  }
}

type Kind = 'neutral' | 'nice' | 'ideally' | 'demanded' | 'demand' | 'negator' | 'turn'

/** "Redis where it helps" praises nothing. */
const NEUTRAL = '(where|when|as|that|which|if) (it|this|that|they) helps|that helps|which helps'
const TURNS =
  'but|however|though|although|yet|aber|jedoch|sondern|mais|cependant|pero|aunque|sino|mas|porém|embora'
const CUES = cuesOf<Kind>((language) => [
  ['neutral', NEUTRAL],
  ['nice', language.nice],
  ['ideally', language.ideally],
  ['demanded', language.demanded],
  ['demand', language.demand],
  ['negator', language.negators],
  ['turn', TURNS],
])

/** The names and phrases read in a sentence so far. */
class Sentence {
  readonly start: number
  readonly said: [TermMatch, Need][] = []
  readonly nice = new Set<TermMatch>()
  isNegated = false
  isDemanded = false
  isDemandedOutright = false
  /** The reach of praise that came before its names. */
  forward: 'clause' | 'sentence' | undefined
  /** Names read since the last phrase about names. */
  namesSince: TermMatch[] = []
  namesBeforeTurn: TermMatch[] = []
  turnedAt = 0

  constructor(start: number) {
    this.start = start
  }

  *needs(): Generator<[TermMatch, Need]> {
    for (const [name, said] of this.said) {
      if (this.nice.has(name)) yield [name, 'nice']
      else if (said === 'nice') yield [name, this.isDemandedOutright ? 'required' : 'nice']
      else yield [name, this.isDemanded ? 'required' : said]
    }
  }

  demand(outright: boolean): void {
    if (this.isNegated && !outright) return
    this.isDemandedOutright ||= outright
    this.isDemanded = true
    this.forward = undefined
  }

  add(name: TermMatch, said: Need): void {
    this.said.push([name, said])
    this.namesSince.push(name)
    if (this.forward) this.nice.add(name)
    this.namesBeforeTurn = this.namesBeforeTurn.length > 0 ? [] : this.namesBeforeTurn
  }

  turn(): void {
    this.namesBeforeTurn = this.namesSince
    this.turnedAt = (this.namesSince.at(-1)?.to ?? 0) + 1
    this.namesSince = []
    this.isNegated = false
    if (this.forward === 'clause') this.forward = undefined
  }

  passed(): void {
    this.namesSince = []
    this.namesBeforeTurn = []
  }
}

/**
 * A label applies up to the end of its line or sentence, across semicolons. A label that is itself a sentence applies as long as
 * short sentences follow.
 */
function endsLabel(reading: Reading, start: number, reach?: 'short sentences'): boolean {
  const { tokens, lines, lineAt } = reading
  const token = tokens[start]
  const line = lines[lineAt[start] ?? 0]
  if (!token || !line) return true
  if (start === line.from && !line.continues) return true
  if (reach) return !isShortSentence(reading, start)
  return (token.gap & GAP.stop) !== 0
}

function isShortSentence({ sentenceAt }: Reading, start: number): boolean {
  return sentenceAt[start + LONGEST_SHORT] !== start
}

const LONGEST_SHORT = 8

/** "Ideally with React, and a sense of humour": praise that comes first ends with its list. */
function endsClause({ tokens }: Reading, at: number, isName: boolean): boolean {
  const token = tokens[at]
  if (!token || (token.gap & (GAP.comma | GAP.dash | GAP.closes)) === 0) return false
  return !isName && !isCapital(token) && !GOING_ON.has(token.key)
}

const GOING_ON: ReadonlySet<string> = new Set('or oder ou o u'.split(' '))
