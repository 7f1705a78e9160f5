import type { ShownProfile } from '@/lib/profile/schema'
import type { MatchLevel } from './coverage'

/** Returns a person's level in each skill that their profile shows; a skill with a shown piece of evidence counts as evidenced. */
export function shownLevels({
  skills = [],
  evidence = [],
}: Pick<ShownProfile, 'skills' | 'evidence'>): Record<string, MatchLevel> {
  const declared = skills
    .flatMap((area) => area.skills)
    .map(({ slug, status, tier }): [string, MatchLevel] => [
      slug,
      status === 'learning' ? 'learning' : tier === 'evidenced' ? 'evidenced' : 'done',
    ])
  const evidenced = evidence.flatMap((piece) =>
    piece.skills.map(({ slug }): [string, MatchLevel] => [slug, 'evidenced']),
  )
  return Object.fromEntries([...evidenced, ...declared])
}
