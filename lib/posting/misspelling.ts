import type { Term, Vocabulary } from './terms'

/**
 * The name that a word misspells: one letter missing, too many, wrong, or two that changed places. Only long names are
 * taken for such, only from their second letter on, and never a word that merely bends the name ("dockers", "dockered").
 */
export function misspelt({ names }: Vocabulary, key: string): Term | undefined {
  if (key.length < SHORTEST) return undefined
  const alike = names
    .get(key.charAt(0))
    ?.filter(({ written }) => Math.abs(written.length - key.length) <= 1)
  if (!alike?.length || ENDINGS.test(key) || !LETTERS.test(key)) return undefined
  return alike.find(({ written }) => isSlipOf(key, written.toLowerCase()))
}

const SHORTEST = 6
const LETTERS = /^\p{L}+$/u

function isSlipOf(word: string, name: string): boolean {
  const added = word.startsWith(name) ? word.slice(name.length) : ''
  if (word === name || BENT.test(added) || (added === 's' && !name.endsWith('s'))) return false
  const start = sharedStart(word, name)
  const [restOfWord, restOfName] = [word.slice(start), name.slice(start)]
  if (word.length === name.length) {
    const swapped = restOfName.charAt(1) + restOfName.charAt(0) + restOfName.slice(2)
    // A wrong letter makes another word of a short name too easily.
    const wrong = name.length >= 8 && restOfWord.slice(1) === restOfName.slice(1)
    return restOfWord === swapped || wrong
  }
  if (word.length === name.length + 1) return restOfWord.slice(1) === restOfName
  return word.length + 1 === name.length && restOfWord === restOfName.slice(1)
}

const BENT = /^(?:es|ed|d|ing|er|ers|able|ise|ize)$/
/** Words that end so are bent words of English. */
const ENDINGS = /(?:ing|ings|ed|ly|tion|ment|able|ness)$/

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++
  return length
}
