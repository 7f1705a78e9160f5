import type { Filtered } from '@/lib/progress/map-filter'
import { type Group, leavesOf } from '@/lib/roadmap/group'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { AREAS, LEVELS } from '@/lib/skill/words'

/** Area and level of every skill of a map, one letter each in depth-first order, since they travel with every map. */
export function packTraits({ root, skills }: Pick<RoadmapMap, 'root' | 'skills'>): string {
  return leavesOf(root)
    .map(({ skill }) => {
      const traits = skills[skill]
      if (!traits) return NONE
      const number = AREAS.indexOf(traits.area) * LEVELS.length + LEVELS.indexOf(traits.level)
      return String.fromCharCode(FIRST + number)
    })
    .join('')
}

export function unpackTraits(root: Group, packed: string): Filtered['traits'] {
  return Object.fromEntries(
    leavesOf(root).map(({ skill }, place) => {
      const number = packed.charCodeAt(place) - FIRST
      const itsArea = AREAS[Math.floor(number / LEVELS.length)]
      const itsLevel = LEVELS[number % LEVELS.length]
      return [skill, itsArea && itsLevel ? { area: itsArea, level: itsLevel } : undefined]
    }),
  )
}

const FIRST = 'a'.charCodeAt(0)
const NONE = '-'
