import { AMBIGUOUS_WORDS } from '@/lib/posting/words/ambiguous-words'
import { emptyTree, type PhraseTree, phrasesIn, putPhrase } from './phrases'
import { keysOf } from './tokens'
import type { Language } from './words/language'
import { LANGUAGES } from './words/languages'

/** A skill as postings may call it. */
export interface NamedSkill {
  slug: string
  title: string
  aliases: readonly string[]
  /** Names of topics it teaches that can mean nothing else. */
  terms?: readonly string[] | undefined
}

/** One name of one skill. */
export interface Term {
  skill: string
  /** The correct spelling. */
  written: string
  /** True if it is also an everyday word, which needs evidence to be read as a name. */
  ambiguous: boolean
}

/** Terms by their words. */
export type Terms = PhraseTree<Term>

/** Everything that is looked for in a posting; made once for a set of skills. */
export interface Vocabulary {
  terms: Terms
  /** Names of one long word by their first letter, to recognise misspelt ones (`misspelling.ts`). */
  names: ReadonlyMap<string, readonly Term[]>
  /** The beginnings of one-word names, to recognise names written as two words. */
  starts: ReadonlySet<string>
}

/**
 * Reads titles and aliases as terms, with plural and singular of their last word, and adds what other languages call the skill.
 * Parentheses in a title contain another term: "Go (Golang)" is Go and Golang. If two skills claim one name, the first gets it.
 */
export function vocabularyOf(skills: readonly NamedSkill[]): Vocabulary {
  const terms = emptyTree<Term>()
  const named = skills.flatMap(({ slug, title, aliases }) =>
    [...titlesOf(title), ...aliases].map((written) => termOf(slug, written)),
  )
  for (const term of named) putPhrase(terms, keysOf(term.written), term)
  // After all names as they are written, so that no plural takes the place of a name.
  for (const term of named)
    if (!term.ambiguous)
      for (const keys of numbersOf(keysOf(term.written))) putPhrase(terms, keys, term)
  for (const { slug } of skills)
    for (const written of namesInOtherWords(slug))
      putPhrase(terms, keysOf(written), termOf(slug, written))
  putTaught(terms, skills)
  return { terms, names: namesByStart(named), starts: startsOf(terms) }
}

/** Runs after all names are in, so that no taught term takes the place of a name. */
function putTaught(terms: Terms, skills: readonly NamedSkill[]): void {
  for (const { slug, terms: taught = [] } of skills)
    for (const written of taught) {
      const keys = keysOf(written)
      for (const one of [keys, ...numbersOf(keys)]) putPhrase(terms, one, termOf(slug, written))
    }
}

function titlesOf(title: string): string[] {
  const open = title.indexOf('(')
  const close = title.indexOf(')', open)
  if (open < 0 || close < 0) return [title]
  return [
    `${title.slice(0, open).trimEnd()}${title.slice(close + 1)}`,
    title.slice(open + 1, close),
  ]
}

function namesInOtherWords(slug: string): string[] {
  return Object.values<Language>(LANGUAGES).flatMap(({ names }) => phrasesIn(names?.[slug] ?? ''))
}

function termOf(skill: string, written: string): Term {
  const keys = keysOf(written)
  const [only] = keys
  const ambiguous =
    keys.length === 1 && only !== undefined && (only.length < 3 || AMBIGUOUS_WORDS.has(only))
  return { skill, written, ambiguous: ambiguous && !/[+#.\d]/.test(only) }
}

/** Returns the name with its last word in the other number, singular or plural. */
function numbersOf(keys: readonly string[]): string[][] {
  const last = keys.at(-1)
  if (!last || !/^\p{L}{3,}$/u.test(last)) return []
  if (/(?:ss|us|is|js)$/.test(last)) return []
  const other = last.endsWith('s') ? last.slice(0, -1) : `${last}s`
  return other.length < 4 ? [] : [[...keys.slice(0, -1), other]]
}

function namesByStart(named: readonly Term[]): Map<string, Term[]> {
  const names = new Map<string, Term[]>()
  for (const term of named) {
    const [key, ...more] = keysOf(term.written)
    if (!key || more.length > 0 || term.ambiguous || !isName(term.written)) continue
    const others = names.get(key.charAt(0))
    if (others) others.push(term)
    else names.set(key.charAt(0), [term])
  }
  return names
}

function startsOf({ next }: Terms): Set<string> {
  const starts = new Set<string>()
  for (const [key, { value }] of next)
    if (value) for (let end = 1; end < key.length; end++) starts.add(key.slice(0, end))
  return starts
}

/** Accepts proper names long enough that a near match must be a typo, and no titles made of plain words. */
function isName(written: string): boolean {
  return /^\p{Lu}\p{L}{5,}$/u.test(written) && !written.endsWith('ing')
}
