import type { MapSkill, RoadmapMap } from '@/lib/roadmap/map'
import { leavesOf } from '@/lib/roadmap/schema'
import type { MapData } from './draw-progress'

/** What the browser needs of a map to compute progress on it: no texts, no places. */
export function mapDataOf({ root, skills }: RoadmapMap): MapData {
  const slugs = leavesOf(root).map(({ skill }) => skill)
  const each = <T>(of: (skill: MapSkill) => T) =>
    Object.fromEntries(
      slugs.flatMap((slug) => {
        const skill = skills[slug]
        return skill ? [[slug, of(skill)]] : []
      }),
    )
  return {
    root,
    hours: each(({ hours }) => hours),
    requires: each(({ requires }) => requires.map(({ skill }) => skill)),
  }
}
