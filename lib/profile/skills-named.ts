import { closest } from '@/lib/skill/closest'
import type { SearchEntry } from '@/lib/skill/schema'

type Known = Pick<SearchEntry, 'slug' | 'title' | 'aliases'>

/**
 * The skills that were typed by title, alias or slug, in any letters' case; an empty name is no skill.
 * @returns slugs, or by place in the list what is wrong with a name
 */
export function skillsNamed(
  names: readonly string[],
  known: readonly Known[],
): { ok: true; slugs: string[] } | { ok: false; faults: ReadonlyMap<number, string> } {
  const slugs = slugsByName(known)
  const faults = new Map<number, string>()
  const found = names.flatMap((name, place) => {
    if (name.trim() === '') return []
    const slug = slugs.get(folded(name))
    if (slug === undefined) faults.set(place, unknown(name, known))
    return slug ?? []
  })
  return faults.size > 0 ? { ok: false, faults } : { ok: true, slugs: [...new Set(found)] }
}

/** A title is stronger than another skill's alias. */
function slugsByName(known: readonly Known[]): ReadonlyMap<string, string> {
  return new Map([
    ...known.flatMap(({ slug, aliases }) => aliases.map((alias) => [folded(alias), slug] as const)),
    ...known.map(({ slug, title }) => [folded(title), slug] as const),
    ...known.map(({ slug }) => [slug, slug] as const),
  ])
}

function unknown(name: string, known: readonly Known[]): string {
  const meant = closest(
    name,
    known.map(({ title }) => title),
  )
  return meant ? `is no skill here; did you mean “${meant}”?` : 'is no skill here'
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
