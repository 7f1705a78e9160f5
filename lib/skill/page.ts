import type { ListedResource, SkillDetail } from './schema'

/** What a skill's page shows beyond the API's shape: its neighbours with their titles, what its resources are good for. */
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
