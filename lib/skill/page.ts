import type { SkillDetail } from './schema'

/** What a skill's page shows beyond the API's shape: its neighbours with their titles. */
export interface SkillPage extends Omit<SkillDetail, 'requires' | 'roadmaps'> {
  requires: Neighbour[]
  /** The skills that require this one; the reason is theirs. */
  unlocks: Neighbour[]
  roadmaps: { slug: string; title: string }[]
}

export interface Neighbour {
  skill: string
  title: string
  reason: string
}
