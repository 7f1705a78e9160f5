import { closest } from '@/lib/skill/closest'
import { type NamedSkill, skillNames } from '@/lib/skill/match-names'

/**
 * Finds the typed skills by any name that `skillNames` knows; empty names are skipped.
 * @returns slugs, or the faults by index of the name
 */
export function resolveSkillNames(
  names: readonly string[],
  known: readonly NamedSkill[],
): { ok: true; slugs: string[] } | { ok: false; faults: ReadonlyMap<number, string> } {
  const named = skillNames(known)
  const faults = new Map<number, string>()
  const found = names.flatMap((name, place) => {
    if (name.trim() === '') return []
    const slug = named(name)?.slug
    if (slug === undefined) faults.set(place, unknown(name, known))
    return slug ?? []
  })
  return faults.size > 0 ? { ok: false, faults } : { ok: true, slugs: [...new Set(found)] }
}

function unknown(name: string, known: readonly NamedSkill[]): string {
  const meant = closest(
    name.slice(0, 200),
    known.map(({ title }) => title),
  )
  return meant ? `is no skill here; did you mean “${meant}”?` : 'is no skill here'
}
