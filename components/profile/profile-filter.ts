import type { PublicProfile } from '@/lib/profile/schema'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { fold } from '@/lib/skill/fold'
import type { Area } from '@/lib/skill/schema'

export type Areas = NonNullable<PublicProfile['skills']>
export type ShownSkill = Areas[number]['skills'][number]
export type Piece = NonNullable<PublicProfile['evidence']>[number]

/** A filter of a profile, also in its URL. */
export interface ProfileFilter {
  words: string
  area: Area | ''
  tier: Tier | ''
}

/** The proof of a skill to filter by. */
export type Tier = 'evidenced' | 'declared' | 'learning'

export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  evidenced: 'Evidenced',
  declared: 'Declared',
  learning: 'Learning',
}

/** The part of an address after its question mark; what makes no sense asks for nothing. */
export function filterAsked(asked: Readonly<Record<string, string | string[] | undefined>>) {
  const { q, area, tier } = asked
  return {
    words: typeof q === 'string' ? q.slice(0, 100) : '',
    area: isKey(AREA_NAMES, area) ? area : '',
    tier: isKey(TIER_NAMES, tier) ? tier : '',
  } satisfies ProfileFilter
}

/** The address asking for it; without anything asked, the plain one. */
export function filterAddress(address: string, { words, area, tier }: ProfileFilter): string {
  const { pathname, searchParams } = new URL(address)
  for (const [name, value] of Object.entries({ q: words.trim(), area, tier }))
    if (value) searchParams.set(name, value)
    else searchParams.delete(name)
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}

export function isFiltered({ words, area, tier }: ProfileFilter): boolean {
  return words.trim() !== '' || area !== '' || tier !== ''
}

/** A skill being learned that already has evidence counts as both. */
export function isOfTier(skill: Pick<ShownSkill, 'status' | 'tier'>, tier: Tier): boolean {
  if (tier === 'learning') return skill.status === 'learning'
  return skill.tier === tier && (tier === 'evidenced' || skill.status === 'done')
}

export function filteredAreas(areas: Areas, { words, area, tier }: ProfileFilter): Areas {
  return areas.flatMap((one) => {
    if (area && one.area !== area) return []
    const skills = one.skills.filter(
      (skill) =>
        (!tier || isOfTier(skill, tier)) && holds(words, skill.title, AREA_NAMES[one.area]),
    )
    return skills.length > 0 ? [{ area: one.area, skills }] : []
  })
}

/** @param areas which tell the area of a piece's skills */
export function filteredEvidence<P extends Piece>(
  evidence: readonly P[],
  areas: Areas,
  { words, area, tier }: ProfileFilter,
): P[] {
  const wanted = areas.find((one) => one.area === area)?.skills.map(({ slug }) => slug)
  return evidence.filter(
    ({ title, note = '', url, skills }) =>
      (!tier || tier === 'evidenced') &&
      (!area || skills.some(({ slug }) => wanted?.includes(slug))) &&
      holds(words, title, note, url.replace(/^https?:/, ''), ...skills.map(({ title }) => title)),
  )
}

/** Returns true if the texts hold every word; case, accents and punctuation do not matter. */
function holds(words: string, ...texts: string[]): boolean {
  const text = ` ${fold(texts.join(' '))}`
  return fold(words)
    .split(' ')
    .every((word) => text.includes(` ${word}`))
}

function isKey<K extends string>(names: Readonly<Record<K, string>>, key: unknown): key is K {
  return typeof key === 'string' && Object.hasOwn(names, key)
}
