import { type Cue, cuesOf } from './cues'
import type { Line } from './lines'
import type { Need } from './need'
import type { Reading } from './reading'
import { GAP, type Token } from './tokens'
import { ALL_CODES } from './words/languages'

/** The meaning of a heading or label for the names below or after it. */
export type Said = Need | 'excluded'

const HEADINGS = cuesOf<Said>(({ headings }) => [
  ['excluded', headings.excluded],
  ['nice', headings.nice],
  ['required', headings.required],
  ['unsaid', headings.other],
])

const LABELS = cuesOf<Said>(({ labels }) => [
  ['excluded', labels?.excluded],
  ['nice', labels?.nice],
  ['required', labels?.required],
])

/** Returns for each line how its section asks for the names in it. */
export function sectionsOf(reading: Reading): Said[] {
  let section: Section = NO_SECTION
  return reading.lines.map((line, index) => {
    const heading = headingOf(reading, line, reading.lines[index + 1])
    if (heading) {
      const isBelow = heading.isUnknown && (heading.rank > section.rank || section.isEmpty)
      section = isBelow
        ? { ...section, isEmpty: false }
        : { ...heading, isEmpty: true, hasItems: false }
      if (isBelow) section.isEmpty = true
      return section.said
    }
    if (endsSection(reading, line, index, section)) section = NO_SECTION
    section = { ...section, isEmpty: false, hasItems: section.hasItems || line.isItem }
    return section.said
  })
}

interface Heading {
  said: Said
  /** Its level: the number of "#", or a higher number for headings without. */
  rank: number
  isUnknown: boolean
}

interface Section extends Heading {
  /** True until a line below its heading is read. */
  isEmpty: boolean
  hasItems: boolean
}

const NO_SECTION: Section = {
  said: 'unsaid',
  rank: 9,
  isUnknown: true,
  isEmpty: false,
  hasItems: false,
}

/** A paragraph below the items of a section ends it. */
function endsSection({ lines }: Reading, line: Line, index: number, section: Section): boolean {
  const before = lines[index - 1]
  return (
    section.hasItems &&
    line.blankBefore &&
    !line.isItem &&
    before?.isItem === true &&
    line.to - line.from > LONGEST_HEADING
  )
}

const LONGEST_HEADING = 9
const COLON_RANK = 8
const BOLD_RANK = 7

function headingOf(reading: Reading, line: Line, next: Line | undefined): Heading | undefined {
  const words = line.to - line.from
  if (words > LONGEST_MARKED || line.end - line.start > 120 || NO_HEADING.has(line.last))
    return undefined
  const isMarked = isMarkedUp(reading.tokens, line, next)
  if (words > LONGEST_HEADING && !isMarked) return undefined
  const found = phraseIn(reading.tokens, line, isMarked)
  const isMostOfIt =
    found !== undefined &&
    !hasLabel(reading.tokens, line) &&
    ((words > 2 && found.length >= words - 1) || found.length * 5 >= words * 3)
  if (found && (isMarked || (isMostOfIt && !isPlainItem(reading, line))))
    return { said: found.kind, rank: rankOf(line), isUnknown: false }
  return isMarked && (!line.isItem || line.last === ':')
    ? { said: 'unsaid', rank: rankOf(line), isUnknown: true }
    : undefined
}

/** Tells whether a line is formatted as a heading or followed by items. */
function isMarkedUp(tokens: readonly Token[], line: Line, next: Line | undefined): boolean {
  if (line.marks > 0 || line.isBold || line.last === ':') return true
  return isCapitals(tokens, line) || (next?.isItem === true && !line.isItem)
}

/** "Desirable: TypeScript" is a label for the rest of its own line. */
function hasLabel(tokens: readonly Token[], { from, to }: Line): boolean {
  for (let at = from + 1; at < to; at++) if (((tokens[at]?.gap ?? 0) & GAP.colon) !== 0) return true
  return false
}

const LONGEST_MARKED = 12

function rankOf(line: Line): number {
  if (line.marks > 0) return line.marks
  return line.last === ':' && !line.isBold ? COLON_RANK : BOLD_RANK
}

const NO_HEADING: ReadonlySet<string> = new Set('.,;!')

/** Tells whether a line is an item with an ordinary bullet, which is no heading unless formatted as one. */
function isPlainItem({ text }: Reading, line: Line): boolean {
  return (
    line.isItem &&
    /^[\s]*(?:[-*•·+>–]|\d|o\s|→|✅|✓|✔)/u.test(text.slice(line.start, line.start + 12))
  )
}

/** Finds a heading's most telling phrase: the one it begins with, else any other, with "nice" before "required". */
function phraseIn(tokens: readonly Token[], line: Line, anywhere: boolean): Cue<Said> | undefined {
  const first = phraseAt(HEADINGS, tokens, line, line.from)
  if (!anywhere || (first && first.kind !== 'unsaid')) return first
  const label = line.last === ':' ? phraseAt(LABELS, tokens, line, line.from) : undefined
  if (label && line.from + label.length === line.to) return label
  let best = first
  for (let at = line.from + 1; at < line.to; at++) {
    const cue = phraseAt(HEADINGS, tokens, line, at)
    const isWeak = cue?.length === 1 && WEAK.has(tokens[at]?.key ?? '')
    if (cue && !isWeak && isStronger(cue, best)) best = cue
  }
  return best
}

function phraseAt(
  cues: typeof HEADINGS,
  tokens: readonly Token[],
  line: Line,
  at: number,
): Cue<Said> | undefined {
  const cue = cues.at(tokens, at, ALL_CODES)
  return cue && at + cue.length <= line.to ? cue : undefined
}

function isStronger({ kind }: Cue<Said>, best: Cue<Said> | undefined): boolean {
  if (kind === 'unsaid') return false
  return !best || best.kind === 'unsaid' || (best.kind === 'required' && kind === 'nice')
}

const WEAK: ReadonlySet<string> = new Set(
  'you plus extras bonus a kann muss ideal desired knowledge experience skills'.split(' '),
)

function isCapitals(tokens: readonly Token[], { from, to }: Line): boolean {
  let letters = 0
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? ''
    if (text !== text.toUpperCase()) return false
    letters += text.length
  }
  return letters >= 6 && to - from >= 1 && to - from <= 6
}

/** Reads a label within a line, such as "Nice to have: Redis". Its `end` is the token after it. */
export function labelAt(reading: Reading, at: number): Label | undefined {
  const { tokens, lineAt, lines } = reading
  const line = lines[lineAt[at] ?? 0]
  if (!line) return undefined
  const isFirst = at === line.from
  if (!isFirst && ((tokens[at]?.gap ?? 0) & LABEL_STARTS) === 0) return undefined
  return (
    headingLabelAt(tokens, line, at) ??
    shortLabelAt(tokens, line, at) ??
    (isFirst ? (sentenceLabelAt(tokens, line) ?? deniedLabelAt(reading, line)) : undefined)
  )
}

/** Reads a first sentence that is a heading: "What we do not look for. A doctorate. Years of Python." */
function sentenceLabelAt(tokens: readonly Token[], line: Line): Label | undefined {
  const heading = phraseAt(HEADINGS, tokens, line, line.from)
  if (heading?.kind !== 'excluded' && heading?.kind !== 'nice') return undefined
  const end = line.from + heading.length
  const isSentence = end < line.to && ((tokens[end]?.gap ?? 0) & GAP.stop) !== 0
  return isSentence ? { said: heading.kind, end, reach: 'short sentences' } : undefined
}

/** Reads a label with any negating words: "What you won't find here: Kubernetes". */
function deniedLabelAt({ tokens, codesAt }: Reading, { from, to }: Line): Label | undefined {
  let isDenied = false
  for (let at = from; at < to && at - from <= LONGEST_LABEL; at++) {
    const gap = at === from ? 0 : (tokens[at]?.gap ?? 0)
    if ((gap & GAP.colon) !== 0) return isDenied ? { said: 'excluded', end: at } : undefined
    if ((gap & (GAP.stop | GAP.semicolon)) !== 0) return undefined
    const kind = DENYING.at(tokens, at, codesAt(from))?.kind
    if (kind === 'affirmed') return undefined
    isDenied ||= kind === 'denied'
  }
  return undefined
}

const LONGEST_LABEL = 8
const DENYING = cuesOf<'denied' | 'affirmed'>((language) => [
  ['affirmed', language.affirmed],
  ['affirmed', language.neutral],
  ['affirmed', language.nice],
  ['denied', language.negators],
  ['denied', language.notAsked],
])

interface Label {
  said: Said
  end: number
  /** Set if the label applies to the short sentences after it, too, not only to the end of its own. */
  reach?: 'short sentences'
}

function headingLabelAt(tokens: readonly Token[], line: Line, at: number): Label | undefined {
  const heading = phraseAt(HEADINGS, tokens, line, at)
  if (!heading || heading.kind === 'unsaid') return undefined
  const after = at + heading.length
  for (let end = after; end <= after + MOST_BEFORE_COLON && end < line.to; end++) {
    if (isLabelEnd(tokens[end], at === line.from)) return { said: heading.kind, end }
    // "You know Docker. Nice to have: Redis"
    if (((tokens[end]?.gap ?? 0) & (GAP.stop | GAP.semicolon)) !== 0) return undefined
  }
  return undefined
}

function shortLabelAt(tokens: readonly Token[], line: Line, at: number): Label | undefined {
  const label = phraseAt(LABELS, tokens, line, at)
  const end = at + (label?.length ?? 0)
  const ends = label !== undefined && end < line.to && isLabelEnd(tokens[end], false)
  return ends ? { said: label.kind, end } : undefined
}

const LABEL_STARTS =
  GAP.stop | GAP.semicolon | GAP.comma | GAP.bullet | GAP.opens | GAP.slash | GAP.dash
const MOST_BEFORE_COLON = 4

/** Accepts a colon, or also a dash after the first words of a line. */
function isLabelEnd(token: Token | undefined, orDash: boolean): boolean {
  return token !== undefined && (token.gap & (orDash ? GAP.colon | GAP.dash : GAP.colon)) !== 0
}
