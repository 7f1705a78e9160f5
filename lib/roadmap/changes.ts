/** One published version of a roadmap and what it changed; skills with their titles. */
export interface RoadmapChange {
  slug: string
  title: string
  version: number
  /** ISO date and time. */
  publishedAt: string
  skillCount: number
  added: NamedSkill[]
  removed: NamedSkill[]
}

export interface NamedSkill {
  slug: string
  title: string
  /** Only of a skill that has left the content: it has no page any more. */
  gone?: true
}

/** Describes the growth of a roadmap since somebody finished a version of it: "4 new skills since you finished version 3". */
export function describeGrowth({
  version,
  added,
  removed,
}: {
  version: number
  added: readonly NamedSkill[]
  removed: readonly NamedSkill[]
}): string {
  const since = `since you finished version ${version}`
  if (added.length > 0)
    return `${added.length} new ${added.length === 1 ? 'skill' : 'skills'} ${since}`
  if (removed.length > 0) return `${skills(removed.length)} removed ${since}`
  return `What counts has changed ${since}`
}

/** Describes the changes of a version in a few words: "3 skills added, 1 removed". */
export function describeChange({ version, skillCount, added, removed }: RoadmapChange): string {
  if (version === 1) return `published with ${skills(skillCount)}`
  const parts = [
    added.length > 0 && `${skills(added.length)} added`,
    removed.length > 0 && `${skills(removed.length)} removed`,
  ].filter((part) => part !== false)
  return parts.join(', ') || 'order and texts changed'
}

function skills(count: number): string {
  return `${count} ${count === 1 ? 'skill' : 'skills'}`
}
