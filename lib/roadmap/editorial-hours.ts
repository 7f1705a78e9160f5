import type { Fault } from '@/lib/skill/fault'
import { type Group, isGroup, type Leaf } from './group'
import type { RoadmapFile } from './roadmap-file'

/** What a roadmap, or a part of it, says it takes is enough for its skills. */
export function faultsOfHours(
  { roadmap, hours: stated, fault }: RoadmapFile,
  hours: ReadonlyMap<string, number>,
): Fault[] {
  return stated.flatMap(({ path, most }) => {
    const part = path.reduce<Group | Leaf | undefined>(childAt, roadmap.root)
    const taken = part ? hoursOf(part, hours) : 0
    if (taken <= most) return []
    const message = `expected skills of ${most} hours at most, as it says, got ${taken}`
    return fault([...path, 'hours'], message)
  })
}

/** As a page counts them for somebody who has done nothing: optional ones left aside, of a `pick` the first ones. */
function hoursOf(part: Group | Leaf, hours: ReadonlyMap<string, number>): number {
  if (!isGroup(part)) return part.optional ? 0 : (hours.get(part.skill) ?? 0)
  const counted = part.children.map((child) => hoursOf(child, hours)).filter((taken) => taken > 0)
  return counted.slice(0, part.pick).reduce((sum, taken) => sum + taken, 0)
}

/** Steps lead through `children`, whose places are numbers. */
function childAt(part: Group | Leaf | undefined, step: PropertyKey): Group | Leaf | undefined {
  if (typeof step !== 'number') return part
  return part && isGroup(part) ? part.children[step] : undefined
}
