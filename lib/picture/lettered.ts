import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { drawable } from '@/lib/drawing/drawable'

/**
 * Reduces a text to the drawable characters that the fonts of pictures have. If they lack any part of a letter, the whole
 * letter is left out, because it would show as a box. Joined emoji are drawn side by side.
 */
export function lettered(text: string): string {
  const graphemes = [...GRAPHEMES.segment(drawable(text).replace(PATCHES, ''))]
  return graphemes
    .map(({ segment }) => segment)
    .filter((grapheme) => [...grapheme].every(isLettered))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Skin colours and key frames. The fonts have no joined forms of them and would draw a patch or a box beside the character.
 */
const PATCHES = /[\u{1F3FB}-\u{1F3FF}\u20E3]/gu

/** Characters that show nothing by themselves: joiners, variation selectors, tags of flags. */
const UNSEEN = /\s|\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0020}-\u{E007F}]|[\u{E0100}-\u{E01EF}]/u

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

function isLettered(character: string): boolean {
  return UNSEEN.test(character) || isCovered(character.codePointAt(0) ?? 0)
}

/** Tells whether one of the fonts of pictures has this character. */
export function isCovered(codePoint: number): boolean {
  coverage ??= JSON.parse(fs.readFileSync(path.join(process.cwd(), '.fonts/coverage.json'), 'utf8'))
  const runs: readonly (readonly [first: number, last: number])[] = coverage ?? []
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.[1] ?? 0) < codePoint) low = middle + 1
    else high = middle
  }
  const run = runs[low]
  return run !== undefined && run[0] <= codePoint
}

let coverage: [first: number, last: number][] | undefined
