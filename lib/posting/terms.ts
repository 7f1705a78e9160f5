import { keysOf } from './tokens'
import { WARY_WORDS } from './wary-words'

/** A skill as postings may call it. */
export interface NamedSkill {
  slug: string
  title: string
  aliases: readonly string[]
}

/** One name of one skill. */
export interface Term {
  skill: string
  /** As it is written when it is written well. */
  written: string
  /** Whether it is an everyday word too, which takes evidence to be read as a name. */
  wary: boolean
}

/** Terms by their words: a tree whose branches are words. */
export interface Terms {
  term?: Term
  readonly next: Map<string, Terms>
}

/** Everything that is looked for in a posting; made once for a set of skills. */
export interface Vocabulary {
  terms: Terms
  /** Names of one long word by how they begin, for what is misspelt (`misspelling.ts`). */
  names: ReadonlyMap<string, readonly Term[]>
}

/**
 * Reads titles and aliases as terms, with plural and singular of their last word. What a title says in parentheses is
 * a term of its own: "Go (Golang)" is Go and Golang. Of two skills that claim one name the first has it.
 */
export function vocabularyOf(skills: readonly NamedSkill[]): Vocabulary {
  const root: Terms = { next: new Map() }
  const named = skills.flatMap(({ slug, title, aliases }) =>
    [...titlesOf(title), ...aliases].map((written) => termOf(slug, written)),
  )
  for (const term of named) put(root, keysOf(term.written), term)
  // After all names as they are written, so that no plural takes the place of a name.
  for (const term of named)
    if (!term.wary) for (const keys of numbersOf(keysOf(term.written))) put(root, keys, term)
  return { terms: root, names: namesByStart(named) }
}

function titlesOf(title: string): string[] {
  const inner = /\((?<inner>[^)]+)\)/.exec(title)?.groups?.inner
  return [title.replace(/\s*\([^)]*\)/, ''), ...(inner ? [inner] : [])]
}

function termOf(skill: string, written: string): Term {
  const keys = keysOf(written)
  const [only] = keys
  const wary = keys.length === 1 && only !== undefined && (only.length < 3 || WARY_WORDS.has(only))
  return { skill, written, wary: wary && !/[+#.\d]/.test(only) }
}

function put(root: Terms, keys: readonly string[], term: Term): void {
  let place = root
  for (const key of keys) {
    const next = place.next.get(key) ?? { next: new Map() }
    place.next.set(key, next)
    place = next
  }
  if (keys.length > 0) place.term ??= term
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
    if (!key || more.length > 0 || term.wary || !isName(term.written)) continue
    const others = names.get(key.charAt(0)) ?? []
    names.set(key.charAt(0), [...others, term])
  }
  return names
}

/** A proper name, long enough that what is nearly the same is the same: titles that are plain words are none. */
function isName(written: string): boolean {
  return /^\p{Lu}\p{L}{5,}$/u.test(written) && !written.endsWith('ing')
}
