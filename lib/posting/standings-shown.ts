import type { ShownProfile } from '@/lib/profile/schema'
import type { Standing } from './coverage'

/** How far a person is with each skill, as their profile shows it: what a piece of evidence is for counts as evidenced. */
export function standingsShown({
  skills = [],
  evidence = [],
}: Pick<ShownProfile, 'skills' | 'evidence'>): Record<string, Standing> {
  const declared = skills
    .flatMap((area) => area.skills)
    .map(({ slug, status, tier }): [string, Standing] => [
      slug,
      status === 'learning' ? 'learning' : tier === 'evidenced' ? 'evidenced' : 'done',
    ])
  const evidenced = evidence.flatMap((piece) =>
    piece.skills.map(({ slug }): [string, Standing] => [slug, 'evidenced']),
  )
  return Object.fromEntries([...evidenced, ...declared])
}
