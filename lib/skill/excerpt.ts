import { fold } from './fold'

/** A few words of a text around the one that was looked for. */
export interface Excerpt {
  before: string
  hit: string
  after: string
}

/**
 * The words around the first one that begins with, or has a part that begins with, a folded word.
 * @returns undefined when there is none; `…` stands where the text goes on
 */
export function excerptOf(text: string, wanted: string): Excerpt | undefined {
  const words = text.split(/\s+/).filter(Boolean)
  const at = words.findIndex((word) => ` ${fold(word)}`.includes(` ${wanted}`))
  const hit = words[at]
  if (hit === undefined) return undefined
  const from = Math.max(0, at - BEFORE)
  const to = at + 1 + AFTER
  return {
    before: (from > 0 ? '… ' : '') + words.slice(from, at).map(spaced).join(''),
    hit,
    after:
      words
        .slice(at + 1, to)
        .map(led)
        .join('') + (to < words.length ? ' …' : ''),
  }
}

/** Few before it, so that a narrow list still shows it. */
const BEFORE = 4
const AFTER = 14

const spaced = (word: string) => `${word} `
const led = (word: string) => ` ${word}`
