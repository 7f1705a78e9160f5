import { fold } from './fold'

/** A skill as far as its names go. */
export interface NamedSkill {
  slug: string
  title: string
  aliases: readonly string[]
}

/**
 * Finds skills by exactly how they are called: by slug or title, else by an alias. Case, accents, punctuation and what a
 * name adds in brackets do not matter: `nodejs` is Node.js. A name that several skills share is nobody's.
 */
export function skillNames(
  skills: readonly NamedSkill[],
): (name: string) => NamedSkill | undefined {
  const titles = new Map<string, NamedSkill | null>()
  const aliases = new Map<string, NamedSkill | null>()
  for (const skill of skills) {
    for (const name of [skill.title, skill.slug]) claim(titles, name, skill)
    for (const name of skill.aliases) claim(aliases, name, skill)
  }
  return (name) => {
    if (name.length > LONGEST_NAME) return undefined
    const keys = [name, name.replace(/\([^)]*\)/g, '')].map(keyOf).filter(Boolean)
    for (const key of keys) {
      const found = titles.get(key) ?? (titles.has(key) ? undefined : aliases.get(key))
      if (found) return found
    }
    return undefined
  }
}

function claim(names: Map<string, NamedSkill | null>, name: string, skill: NamedSkill): void {
  const key = keyOf(name)
  const holder = names.get(key)
  names.set(key, holder === undefined || holder?.slug === skill.slug ? skill : null)
}

function keyOf(name: string): string {
  return fold(name).replaceAll(' ', '')
}

/** No skill is called by more, and what is longer would take long to read. */
const LONGEST_NAME = 200
