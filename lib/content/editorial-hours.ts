import { type Group, isGroup, type Leaf } from '@/lib/roadmap/group'
import type { RoadmapFile } from '@/lib/roadmap/roadmap-file'
import type { Fault } from '@/lib/skill/fault'

/** Checks that the hours stated for a roadmap, or a part of it, are enough for its skills. */
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

/** Counts hours as a page does for a person without progress: no optional skills, and the first ones of a `pick`. */
function hoursOf(part: Group | Leaf, hours: ReadonlyMap<string, number>): number {
  if (!isGroup(part)) return part.optional ? 0 : (hours.get(part.skill) ?? 0)
  const counted = part.children.map((child) => hoursOf(child, hours)).filter((taken) => taken > 0)
  return counted.slice(0, part.pick).reduce((sum, taken) => sum + taken, 0)
}

/** Takes one step along a path; only the numbers, the places in `children`, lead to another part. */
function childAt(part: Group | Leaf | undefined, step: PropertyKey): Group | Leaf | undefined {
  if (typeof step !== 'number') return part
  return part && isGroup(part) ? part.children[step] : undefined
}
