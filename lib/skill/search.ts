/** What can be searched: a name, its other names, and a text about it. */
export interface Searchable {
  title: string
  aliases: readonly string[]
  text: string
}

/**
 * The items that answer a query, best first: those that are called so (by title, then by alias), whose title begins
 * so, whose title has words that begin so, whose aliases have, whose text has. Every word of the query must be found.
 * Equally good ones go by the shorter title, then in the order given. Case, accents and punctuation do not matter:
 * `node js`, `nodejs` and `Node.js` are one query. A query without a letter or digit finds everything.
 */
export function search<T extends Searchable>(items: readonly T[], query: string): T[] {
  const wanted = fold(query)
  if (wanted === '') return [...items]
  return items
    .map((item) => ({ item, rank: rankOf(item, wanted), length: item.title.length }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .map(({ item }) => item)
}

/** Words of lower-case letters and digits without accents, one space between them; `C#` and `C++` keep their signs. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

const NOT_FOUND = 6

function rankOf({ title, aliases, text }: Searchable, wanted: string): number {
  const name = fold(title)
  const others = aliases.map(fold)
  if (isSame(name, wanted)) return 0
  if (others.some((other) => isSame(other, wanted))) return 1
  if (joined(name).startsWith(joined(wanted))) return 2
  const words = wanted.split(' ')
  if (haveWords(name, words)) return 3
  const names = [name, ...others].join(' ')
  if (haveWords(names, words) || others.some((other) => joined(other).startsWith(joined(wanted))))
    return 4
  return haveWords(`${names} ${fold(text)}`, words) ? 5 : NOT_FOUND
}

function isSame(a: string, b: string): boolean {
  return joined(a) === joined(b)
}

function joined(folded: string): string {
  return folded.replaceAll(' ', '')
}

/** Whether each of the words begins a word of the text. */
function haveWords(text: string, words: readonly string[]): boolean {
  const spaced = ` ${text}`
  return words.every((word) => spaced.includes(` ${word}`))
}
