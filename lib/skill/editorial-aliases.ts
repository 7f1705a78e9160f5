import type { Fault } from './fault'
import { fold } from './fold'
import type { SkillFile } from './skill-file'

/**
 * Checks that a page covers its aliases: the words of each are on the page or in a resource that it links. Endings,
 * spelling (`-ise`, `-ize`), versions, initials of spelled-out words, and words without meaning make no difference.
 */
export function faultsOfAliases({ skill, fault }: SkillFile): Fault[] {
  const page = pageOf([
    skill.title,
    ...[skill.body, skill.example, skill.exercise, ...skill.criteria],
    ...skill.terms.flatMap(({ term, meaning }) => [term, meaning]),
    ...skill.resources.flatMap(({ title, url }) => [title, url]),
  ])
  const names = pageOf([skill.title, ...skill.aliases])
  return skill.aliases.flatMap((alias, index) => {
    if (page.joined.includes(fold(alias).replaceAll(' ', ''))) return []
    const lost = wordsOf(alias).filter(
      (word) => !isOn(page, word) && ![page, names].some(({ initials }) => isSpelt(word, initials)),
    )
    if (lost.length === 0) return []
    const message = `"${alias}" is promised and not kept: expected "${lost.join('", "')}" in the text or a resource`
    return fault(['aliases', index], message)
  })
}

interface Page {
  words: readonly string[]
  joined: string
  initials: string
}

function pageOf(texts: readonly string[]): Page {
  const words = spelling(fold(texts.join('\n'))).split(' ')
  return { words, joined: words.join(''), initials: words.map((word) => word[0]).join('') }
}

function wordsOf(alias: string): string[] {
  return fold(alias)
    .split(' ')
    .map((word) => word.replace(/(?<=[a-z+])\d+$/, ''))
    .filter((word) => /[a-z]/.test(word) && !SAY_NOTHING.has(word))
}

function isOn({ words }: Page, wanted: string): boolean {
  const numeronym = /^([a-z])(\d+)([a-z])$/.exec(wanted)
  if (numeronym) {
    const [, first = '', between] = numeronym
    return words.some((word) => word.length === Number(between) + 2 && word.startsWith(first))
  }
  const begins = spelling(wanted).slice(0, Math.max(4, Math.ceil(wanted.length * 0.55)))
  const beginning = begins.length <= 4 ? begins.replace(/s$/, '') : begins
  return words.some((word) => word.startsWith(beginning))
}

/** Finds `ssg` in "static site generation"; `SPAs` too. */
function isSpelt(word: string, initials: string): boolean {
  const letters = word.replace(/s$/, '')
  return letters.length >= 2 && letters.length <= 5 && initials.includes(letters)
}

function spelling(folded: string): string {
  return folded.replaceAll('z', 's')
}

/** Words that postings put around a skill's name. */
const SAY_NOTHING = new Set(
  `and as a of in the vs api js ms core best practices basics fundamentals development programming coding
  software application applications architecture design management processing analysis services
  platform platforms patterns logic systems based general integration integrations`.split(/\s+/),
)
