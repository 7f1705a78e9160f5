import { GAP, type Token } from './tokens'
import { ABBREVIATIONS } from './words/places'

/** A line of a posting: the tokens from `from` up to but not including `to`. */
export interface Line {
  start: number
  end: number
  from: number
  to: number
  /** True if it begins with a bullet or a number. */
  isItem: boolean
  /** True if the token before `from` is its number or letter. */
  isNumbered: boolean
  /** The number of "#" it begins with. */
  marks: number
  isBold: boolean
  /** The sign it ends with. */
  last: string
  blankBefore: boolean
  /** True if the line before was wrapped and its sentence continues here. */
  continues: boolean
  /** True if nearly every word has a capital. Computed on first use. */
  isTitled?: boolean
}

export interface Lines {
  lines: Line[]
  lineAt: number[]
  sentenceAt: number[]
}

/** Splits the words of a text into lines and sentences. Lines without words are left out. */
export function linesOf(text: string, tokens: readonly Token[]): Lines {
  const lines = rawLines(text, tokens)
  const width = widthOf(lines)
  const lineAt: number[] = new Array(tokens.length).fill(0)
  const sentenceAt: number[] = new Array(tokens.length).fill(0)
  lines.forEach((line, index) => {
    line.continues = index > 0 && isWrapped(tokens, lines[index - 1], line, width)
    if (line.isNumbered) lineAt[line.from - 1] = index
    if (line.isNumbered) sentenceAt[line.from - 1] = line.from - 1
    for (let at = line.from; at < line.to; at++) {
      lineAt[at] = index
      const begins = at === line.from && !line.continues
      sentenceAt[at] =
        begins || at === 0 || endsBefore(tokens, at) ? at : (sentenceAt[at - 1] ?? at)
    }
  })
  return { lines, lineAt, sentenceAt }
}

function rawLines(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let from = 0
  let blankBefore = true
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    let to = from
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++
    if (to > from) lines.push(lineOf(text, start, end, tokens, from, to, blankBefore))
    if (to > from) blankBefore = false
    else if (isEmpty(text, start, end)) blankBefore = true
    from = to
    start = end + 1
  }
  return lines
}

function isEmpty(text: string, start: number, end: number): boolean {
  return end - start > 200 || text.slice(start, end).trim() === ''
}

function lineOf(
  text: string,
  start: number,
  end: number,
  tokens: readonly Token[],
  from: number,
  to: number,
  blankBefore: boolean,
): Line {
  const first = tokens[from]
  const opening = text.slice(start, Math.min(first?.start ?? end, start + LONGEST_OPENING)).trim()
  const closing = text
    .slice(Math.max((tokens[to - 1]?.end ?? end) - 0, end - LONGEST_OPENING), end)
    .trim()
  const isNumbered =
    first !== undefined &&
    to - from > 1 &&
    NUMBERING.test(first.text) &&
    ((tokens[from + 1]?.gap ?? 0) & (GAP.stop | GAP.closes)) !== 0
  const isLettered =
    first?.text === 'o' &&
    opening === '' &&
    tokens[from + 1]?.gap === GAP.blank &&
    start < first.start
  const signs = opening.replaceAll(NO_BULLET, '')
  return {
    start,
    end,
    from: isNumbered || isLettered ? from + 1 : from,
    to,
    isNumbered: isNumbered || isLettered,
    isItem: isNumbered || isLettered || (signs !== '' && !signs.startsWith('#')),
    marks: opening.length - opening.replaceAll('#', '').length,
    isBold: /^(?:\*\*|__)/.test(opening) && /(?:\*\*|__):?$/.test(closing),
    last: closing.replaceAll(/[*_\s]/g, '').slice(-1),
    blankBefore,
    continues: false,
  }
}

const LONGEST_OPENING = 24
const NUMBERING = /^(?:\d{1,2}|[a-zA-Z])$/
/** Signs at the start of a line that are no bullets. */
const NO_BULLET = /["'([{¿¡#_\s.]|\*\*/g

/** Estimates the width at which a text was wrapped; infinite if its lines are long or all of them short. */
function widthOf(lines: readonly Line[]): number {
  let longest = 0
  for (const { start, end } of lines) longest = Math.max(longest, end - start)
  return longest > 100 || longest < 56 ? Number.POSITIVE_INFINITY : longest
}

function isWrapped(
  tokens: readonly Token[],
  before: Line | undefined,
  line: Line,
  width: number,
): boolean {
  if (!before || line.blankBefore || line.isItem || line.marks > 0 || before.marks > 0) return false
  if (before.last === ',' || before.last === '&' || before.last === '/') return true
  if (ENDS.has(before.last)) return false
  const first = tokens[line.from]
  const last = tokens[before.to - 1]
  if (!first || !last) return false
  if (JOINING.has(first.key) && isLower(first)) return true
  if (JOINING.has(last.key) || LEADING.has(last.key)) return true
  const length = before.end - before.start
  if (isLower(first) && length >= 50) return true
  return length + 1 + first.text.length > width
}

const ENDS: ReadonlySet<string> = new Set('.!?:;…')
const JOINING: ReadonlySet<string> = new Set(
  'and or und oder et ou y e o sowie but mais pero mas aber'.split(' '),
)
const LEADING: ReadonlySet<string> = new Set(
  'with in of the a an for to on as by our your mit im von dem der die das für avec de des du le la les con en del el com em do da dos das um uma un une ein eine einen no not nicht'.split(
    ' ',
  ),
)

function isLower({ text }: Token): boolean {
  return text === text.toLowerCase()
}

/** Tells whether a sentence ends right before a token. */
function endsBefore(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token || !before) return true
  if ((token.gap & (GAP.semicolon | GAP.bullet)) !== 0) return true
  if ((token.gap & GAP.stop) === 0) return false
  return !(
    ABBREVIATIONS.has(before.key) &&
    (token.gap & GAP.lineEnd) === 0 &&
    before.end + 1 === token.start - 1
  )
}
