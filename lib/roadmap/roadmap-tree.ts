import type { Area } from '@/lib/skill/schema'
import type { Group } from './group'
import type { MapSkill, RoadmapMap } from './map'

/** The data for measuring progress on a roadmap; everything is keyed by the skill's slug. */
export interface RoadmapTree {
  root: Group
  /** To a first working grasp. */
  hours: Record<string, number>
  /** Prerequisites that are on this roadmap too. */
  requires: Record<string, string[]>
  titles: Record<string, string>
  areas: Record<string, Area>
}

/** Returns what measuring needs of a roadmap. */
export function treeOf({ root, skills }: Pick<RoadmapMap, 'root' | 'skills'>): RoadmapTree {
  const bySlug = <T>(of: (skill: MapSkill) => T) =>
    Object.fromEntries(Object.entries(skills).map(([slug, skill]) => [slug, of(skill)]))
  return {
    root,
    hours: bySlug(({ hours }) => hours),
    requires: bySlug(({ requires }) => requires.map(({ skill }) => skill)),
    titles: bySlug(({ title }) => title),
    areas: bySlug(({ area }) => area),
  }
}
