import { emptyTree, type PhraseTree, phrasesIn, putPhrase, putTree } from './phrases'
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
  const together = new Map<string, PhraseTree<Kind>>()
  // Lists of languages are few and live long, so that most look-ups end at the list itself.
  const byList = new WeakMap<readonly LanguageCode[], PhraseTree<Kind>>()
  const treeOf = (codes: readonly LanguageCode[]): PhraseTree<Kind> => {
    const name = codes.join(' ')
    const tree = together.get(name) ?? joined(codes.map((code) => trees.get(code)))
    together.set(name, tree)
    byList.set(codes, tree)
    return tree
  }
  return {
    at: (tokens, index, codes) => longestPhrase(byList.get(codes) ?? treeOf(codes), tokens, index),
  }
}

/** One tree of all languages; a phrase of several means what it means in the last of them. */
function joined<Kind>(trees: readonly (PhraseTree<Kind> | undefined)[]): PhraseTree<Kind> {
  const tree = emptyTree<Kind>()
  for (const one of trees) if (one) putTree(tree, one)
  return tree
}

function longestPhrase<Kind extends string>(
  tree: PhraseTree<Kind>,
  tokens: readonly Token[],
  index: number,
): Cue<Kind> | undefined {
  let [kind, length]: [Kind | undefined, number] = [undefined, 0]
  let place: PhraseTree<Kind> | undefined = tree
  for (let at = index; at < tokens.length; at++) {
    place = place.next.get(tokens[at]?.key ?? '')
    if (place === undefined) break
    if (place.value !== undefined) [kind, length] = [place.value, at + 1 - index]
  }
  return kind === undefined ? undefined : { kind, length }
}
