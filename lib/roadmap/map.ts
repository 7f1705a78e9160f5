import type { Area, Level, SkillKind } from '@/lib/skill/schema'
import type { RoadmapRef } from './addresses'
import type { NamedSkill } from './changes'
import type { Group } from './group'
import { type Layout, layoutRoadmap, type WidthClass } from './layout'

/** Everything the page of a roadmap shows; of an official one, the same for every visitor. */
export interface RoadmapMap extends RoadmapRef {
  title: string
  summary: string
  version: number
  root: Group
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
  /** Only of a skill that has left the content: on a personal roadmap it stays. */
  gone?: true
  /** Prerequisites that stand on this roadmap too. */
  requires: { skill: string; reason: string }[]
}

/** Returns where everything on a roadmap stands: a function of its tree and of its skills' titles and kinds. */
export function layoutOf(
  { root, skills }: { root: Group; skills: Record<string, Pick<MapSkill, 'title' | 'kind'>> },
  widthClass: WidthClass,
): Layout {
  return layoutRoadmap(root, new Map(Object.entries(skills)), widthClass)
}

/** Returns the hours of every skill on a roadmap, by slug. */
export function hoursOf({ skills }: Pick<RoadmapMap, 'skills'>): Record<string, number> {
  return Object.fromEntries(Object.entries(skills).map(([slug, { hours }]) => [slug, hours]))
}
