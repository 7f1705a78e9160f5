import type { Area, Level, SkillKind } from '@/lib/skill/schema'
import type { NamedSkill } from './changes'
import type { Group } from './group'
import type { Layout } from './layout'

/** Everything the page of a roadmap draws; the same for every visitor. */
export interface RoadmapMap {
  slug: string
  title: string
  summary: string
  version: number
  root: Group
  wide: Layout
  narrow: Layout
  skills: Record<string, MapSkill>
  /** Skills that stood on earlier versions of it. */
  past: NamedSkill[]
}

export interface MapSkill {
  title: string
  kind: SkillKind
  area: Area
  level: Level
  hours: number
  /** Prerequisites that stand on this roadmap too. */
  requires: { skill: string; reason: string }[]
}

export function hoursOf({ skills }: Pick<RoadmapMap, 'skills'>): Record<string, number> {
  return Object.fromEntries(Object.entries(skills).map(([slug, { hours }]) => [slug, hours]))
}
