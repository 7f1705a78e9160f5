import { measure, statusOf } from '@/lib/progress/measure'
import type { Statuses } from '@/lib/progress/schema'
import type { Leaf } from '@/lib/roadmap/group'
import type { RoadmapMap } from '@/lib/roadmap/map'

/** The source of every file format: a roadmap without its places. */
export type ExportedMap = Pick<
  RoadmapMap,
  'slug' | 'own' | 'title' | 'summary' | 'version' | 'root' | 'skills'
>

/** Whose statuses a file carries; null makes the file that is the same for everybody. */
export type Whose = Statuses | null

export function titleOf({ skills }: Pick<ExportedMap, 'skills'>, slug: string): string {
  // `constructor` is a legal slug, so what an object inherits must not answer.
  return (Object.hasOwn(skills, slug) ? skills[slug]?.title : undefined) ?? slug
}

/** Returns the words that follow a skill's title: its status, and whether it is optional. */
export function wordsOn({ skill, optional }: Leaf, statuses: Whose): string[] {
  const status = statusOf(statuses ?? {}, skill)
  return [...(status === 'pending' ? [] : [status]), ...(optional ? ['optional'] : [])]
}

/** "one of 4" for a group of which some children are enough. */
export function pickWords({
  pick,
  children,
}: {
  pick?: number | undefined
  children: readonly unknown[]
}): string | undefined {
  return pick === undefined ? undefined : `${pick === 1 ? 'one' : pick} of ${children.length}`
}

/** Returns somebody's progress as a sentence; nothing for a file that is nobody's. */
export function progressSentence({ root }: ExportedMap, statuses: Whose): string | undefined {
  if (!statuses) return undefined
  const { percent, filled, slots } = measure(root, statuses, {})
  return percent === null
    ? 'Nothing is left to count.'
    : `${percent} % done: ${filled} of ${slots}.`
}
