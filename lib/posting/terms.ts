import { emptyTree, type PhraseTree, phrasesIn, putPhrase } from './phrases'
import { keysOf } from './tokens'
import { AMBIGUOUS_WORDS } from './words/everyday'
import type { Language } from './words/language'
import { LANGUAGES } from './words/languages'

/** A skill as postings may call it. */
export interface NamedSkill {
  slug: string
  title: string
  aliases: readonly string[]
  /** What it teaches under a name of its own, where that can mean nothing else. */
  terms?: readonly string[] | undefined
}

/** One name of one skill. */
export interface Term {
  skill: string
  /** As it is written when it is written well. */
  written: string
  /** Whether it is an everyday word too, which takes evidence to be read as a name. */
  ambiguous: boolean
}

/** Terms by their words. */
export type Terms = PhraseTree<Term>

/** Everything that is looked for in a posting; made once for a set of skills. */
export interface Vocabulary {
  terms: Terms
  /** Names of one long word by how they begin, for what is misspelt (`misspelling.ts`). */
  names: ReadonlyMap<string, readonly Term[]>
  /** What names of one word begin with, for those that are written as two. */
  starts: ReadonlySet<string>
}

/**
 * Reads titles and aliases as terms, with plural and singular of their last word, and adds what other languages call the skill.
 * What a title says in parentheses is a term of its own: "Go (Golang)" is Go and Golang. Of two skills that claim one name the first
 * has it.
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

/** After all names, so that no term takes the place of one. */
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

/** The name with its last word in the other number. */
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

/** A proper name, long enough that what is nearly the same is the same: titles that are plain words are none. */
function isName(written: string): boolean {
  return /^\p{Lu}\p{L}{5,}$/u.test(written) && !written.endsWith('ing')
}
