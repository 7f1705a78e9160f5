import { lettered } from './lettered'
import { measureText } from './measure-text'

interface Room {
  /** px */
  width: number
  /** Letters' sizes in px and how many lines each may take, in the order in which they are tried. */
  steps: readonly (readonly [size: number, lines: number])[]
  weight: number
}

export interface FittedText {
  lines: string[]
  size: number
  weight: number
}

/** A text in the first size in which it fits; in the last, what is too much gives way to an ellipsis. */
export async function fitText(text: string, { width, steps, weight }: Room): Promise<FittedText> {
  const clean = lettered(text)
  let fitted: FittedText = { lines: [], size: 0, weight }
  let most = 0
  for (const [size, allowed] of steps) {
    fitted = { lines: await breakText(clean, width / size, weight), size, weight }
    most = allowed
    if (fitted.lines.length <= most) return fitted
  }
  const rest = fitted.lines.slice(most - 1).join(' ')
  const last = await cutText(rest, width / fitted.size, weight)
  return { ...fitted, lines: [...fitted.lines.slice(0, most - 1), last] }
}

/** @param width em */
async function breakText(text: string, width: number, weight: number): Promise<string[]> {
  const lines: string[] = []
  let line = ''
  for (const part of await partsOf(text, width, weight)) {
    const longer = line + part
    if (line === '' || (await measureText(longer.trimEnd(), weight)) <= width) line = longer
    else {
      lines.push(line.trimEnd())
      line = part
    }
  }
  return line ? [...lines, line.trimEnd()] : lines
}

/** Returns the parts that no line break may divide; a word wider than a line is broken anywhere. */
async function partsOf(text: string, width: number, weight: number): Promise<string[]> {
  const parts: string[] = []
  for (const word of wordsOf(text)) {
    let rest = word
    while (rest && (await measureText(rest.trimEnd(), weight)) > width) {
      const head = await longestHead(rest, (head) => head, width, weight)
      parts.push(head)
      rest = rest.slice(head.length)
    }
    if (rest) parts.push(rest)
  }
  return parts
}

/** Broken after blanks, hyphens and slashes, and between words of scripts that are written without blanks. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const { segment } of WORDS.segment(text)) {
    const before = words.at(-1)
    const isNew =
      before === undefined ||
      (/[\s/-]$/.test(before) && !/^\s/.test(segment)) ||
      (UNSPACED.test(before.at(-1) ?? '') && UNSPACED.test(segment[0] ?? ''))
    if (isNew) words.push(segment)
    else words[words.length - 1] = before + segment
  }
  return words
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Its beginning with an ellipsis. */
async function cutText(text: string, width: number, weight: number): Promise<string> {
  const cut = (head: string) => `${head.trimEnd()}…`
  return cut(await longestHead(text, cut, width, weight))
}

/** The longest beginning of a text, one letter at least, that fits as it would be drawn. */
async function longestHead(
  text: string,
  drawn: (head: string) => string,
  width: number,
  weight: number,
): Promise<string> {
  const ends = [...GRAPHEMES.segment(text)].map(({ index, segment }) => index + segment.length)
  let [fits, tooLong] = [0, ends.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    const head = text.slice(0, ends[middle])
    if ((await measureText(drawn(head), weight)) <= width) fits = middle
    else tooLong = middle
  }
  return text.slice(0, ends[fits])
}
