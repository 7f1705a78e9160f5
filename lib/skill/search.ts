import { type Excerpt, excerptOf } from './excerpt'
import { fold } from './fold'

/** An item to search: a name, its other names, and a text about it. */
export interface Searchable {
  title: string
  aliases: readonly string[]
  text: string
}

export interface Found<T> {
  item: T
  /** The words around what was found, when only the text has it. */
  excerpt?: Excerpt
}

/**
 * The items that answer a query, best first: those that are called so (by title, then by alias), whose title begins
 * so, whose title has words that begin so, whose aliases have, whose text has. Every word of the query must be found.
 * Equally good ones go by the shorter title, then in the order given. Case, accents and punctuation do not matter:
 * `node js`, `nodejs` and `Node.js` are one query. A query without a letter or digit finds everything.
 */
export function search<T extends Searchable>(items: readonly T[], query: string): Found<T>[] {
  const wanted = fold(query)
  if (wanted === '') return items.map((item) => ({ item }))
  return items
    .map((item) => ({ item, rank: rankOf(item, wanted), length: item.title.length }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .map(({ item, rank }) => (rank === BY_TEXT ? byText(item, wanted) : { item }))
}

const BY_TEXT = 5
const NOT_FOUND = 6

function rankOf(item: Searchable, wanted: string): number {
  const { name, others, names } = foldedNames(item)
  if (isSame(name, wanted)) return 0
  if (others.some((other) => isSame(other, wanted))) return 1
  if (joined(name).startsWith(joined(wanted))) return 2
  const words = wanted.split(' ')
  if (haveWords(name, words)) return 3
  if (haveWords(names, words) || others.some((other) => joined(other).startsWith(joined(wanted))))
    return 4
  return haveWords(`${names} ${foldedText(item)}`, words) ? BY_TEXT : NOT_FOUND
}

function byText<T extends Searchable>(item: T, wanted: string): Found<T> {
  const { names } = foldedNames(item)
  const missing = wanted.split(' ').find((word) => !haveWords(names, [word]))
  const excerpt = missing && excerptOf(item.text, missing)
  return excerpt ? { item, excerpt } : { item }
}

interface FoldedNames {
  name: string
  others: readonly string[]
  names: string
}

const foldedNames = keptFor(({ title, aliases }: Searchable): FoldedNames => {
  const name = fold(title)
  const others = aliases.map(fold)
  return { name, others, names: [name, ...others].join(' ') }
})
const foldedText = keptFor(({ text }: Searchable) => fold(text))

/** Every letter of a query asks for the same again. */
function keptFor<T>(compute: (item: Searchable) => T): (item: Searchable) => T {
  const kept = new WeakMap<Searchable, { of: T }>()
  return (item) => {
    const known = kept.get(item) ?? { of: compute(item) }
    kept.set(item, known)
    return known.of
  }
}

function isSame(a: string, b: string): boolean {
  return joined(a) === joined(b)
}

function joined(folded: string): string {
  return folded.replaceAll(' ', '')
}

/** Returns true if each of the words begins a word of the text. */
function haveWords(text: string, words: readonly string[]): boolean {
  const spaced = ` ${text}`
  return words.every((word) => spaced.includes(` ${word}`))
}
