import { emptyTree, lengthOfPhrase, type PhraseTree, phrasesIn, putPhrase } from './phrases'
import { keysOf, type Token } from './tokens'
import type { Language } from './words/language'
import { LANGUAGES, type LanguageCode } from './words/languages'

/** Phrases of all languages that mean something, by what they mean. */
export interface Cues<Kind extends string> {
  /** The longest phrase that begins at a token, in the languages that are spoken there. */
  at: (
    tokens: readonly Token[],
    index: number,
    codes: readonly LanguageCode[],
  ) => Cue<Kind> | undefined
}

export interface Cue<Kind extends string> {
  kind: Kind
  /** In words. */
  length: number
}

/** @param dataOf the phrases of a language for each kind; of a phrase that stands twice the first kind has it */
export function cuesOf<Kind extends string>(
  dataOf: (language: Language) => readonly (readonly [Kind, string | undefined])[],
): Cues<Kind> {
  const trees = new Map<string, PhraseTree<Kind>>()
  for (const [code, language] of Object.entries<Language>(LANGUAGES)) {
    const tree = emptyTree<Kind>()
    for (const [kind, data] of dataOf(language))
      for (const phrase of phrasesIn(data ?? '')) putPhrase(tree, keysOf(phrase), kind)
    trees.set(code, tree)
  }
  return {
    at(tokens, index, codes) {
      let found: Cue<Kind> | undefined
      for (const code of codes) {
        const tree = trees.get(code)
        if (!tree) continue
        const { length, value } = lengthOfPhrase(tree, (step) => tokens[index + step]?.key)
        if (value !== undefined && length >= (found?.length ?? 1)) found = { kind: value, length }
      }
      return found
    },
  }
}
