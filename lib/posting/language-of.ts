import type { Line } from './lines'
import type { Token } from './tokens'
import type { Language } from './words/language'
import { LANGUAGES, type LanguageCode } from './words/languages'

/** Returns the languages of each line. A line without enough clues is read in the language of the whole text. */
export function languagesOf(
  tokens: readonly Token[],
  lines: readonly Line[],
): (readonly LanguageCode[])[] {
  const known = new Map<string, readonly number[]>()
  const votes = lines.map(({ from, to }) => votesOf(tokens, from, to, known))
  const total = CODES.map((_, index) => votes.reduce((sum, vote) => sum + (vote[index] ?? 0), 0))
  const whole = leaderOf(total, 2) ?? 'en'
  return votes.map((vote) => {
    const code = leaderOf(vote, 2) ?? whole
    return code === 'en'
      ? whole === 'en'
        ? ENGLISH
        : (PAIRS.get(whole) ?? ENGLISH)
      : (PAIRS.get(code) ?? ENGLISH)
  })
}

const CODES = Object.keys(LANGUAGES) as LanguageCode[]
export const ENGLISH: readonly LanguageCode[] = ['en']
const PAIRS = new Map(CODES.map((code): [LanguageCode, LanguageCode[]] => [code, ['en', code]]))

const COMMON: ReadonlyMap<string, readonly number[]> = commonWords()

function commonWords(): Map<string, number[]> {
  const words = new Map<string, number[]>()
  Object.values<Language>(LANGUAGES).forEach(({ common }, index) => {
    for (const word of common.split(' ')) words.set(word, [...(words.get(word) ?? []), index])
  })
  return words
}

/** Counts the words in favour of each language; a word that two languages share counts for both. */
function votesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Map<string, readonly number[]>,
): number[] {
  const votes = CODES.map(() => 0)
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? ''
    const languages = known.get(text) ?? languagesOfWord(text.toLowerCase())
    known.set(text, languages)
    for (const index of languages) votes[index] = (votes[index] ?? 0) + 1
  }
  return votes
}

function languagesOfWord(word: string): readonly number[] {
  const common = COMMON.get(word) ?? NONE
  const letters = lettersOf(word)
  return letters.length === 0 ? common : [...common, ...letters]
}

const NONE: readonly number[] = []

/** Finds languages by letters that only they use. */
function lettersOf(word: string): readonly number[] {
  if (!FOREIGN.test(word)) return NONE
  return LETTERS.flatMap(([letters, code]) =>
    [...letters].some((letter) => word.includes(letter)) ? [CODES.indexOf(code)] : [],
  )
}

const FOREIGN = /[^\x20-\x7e]/
const LETTERS: readonly (readonly [string, LanguageCode])[] = [
  ['äöüß', 'de'],
  ['ãõ', 'pt'],
  ['ñ', 'es'],
  ['èœùû', 'fr'],
]

/** Returns the language with the most votes, if it has at least `least` and no tie. */
function leaderOf(votes: readonly number[], least: number): LanguageCode | undefined {
  const most = Math.max(...votes)
  const leader = votes.indexOf(most)
  return most >= least && leader === votes.lastIndexOf(most) ? CODES[leader] : undefined
}
