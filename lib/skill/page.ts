import type { ListedResource, SkillDetail } from './schema'

/** The data of a skill's page; beyond the API's shape it has the neighbours' titles and the level of each resource. */
export interface SkillPage extends Omit<SkillDetail, 'requires' | 'resources' | 'roadmaps'> {
  requires: Neighbour[]
  /** The skills that require this one; the reason is theirs. */
  unlocks: Neighbour[]
  resources: ListedResource[]
  roadmaps: { slug: string; title: string }[]
  /** The month of the last check, such as 2026-12. */
  checked: string | null
}

export interface Neighbour {
  skill: string
  title: string
  reason: string
}
