import { type Group, isGroup } from '@/lib/roadmap/group'
import { type GroupMeasure, measureGroup } from './measure'
import type { Statuses } from './schema'

/**
 * Measures one roadmap again and again while its statuses change. What it gives is what `measureGroup` gives, but only the
 * groups around what changed are measured anew; the others are the very objects of the time before.
 * @param hours of each skill to a first working grasp
 */
export function remeasurer(
  root: Group,
  hours: Readonly<Record<string, number>>,
): (statuses: Statuses) => GroupMeasure {
  const around = groupsAround(root)
  const kept = new Map<Group, GroupMeasure>()
  let last: Statuses = {}
  return (statuses) => {
    for (const skill of changedBetween(last, statuses))
      for (let group = around.get(skill); group; group = around.get(group)) kept.delete(group)
    last = statuses
    return measureGroup(root, statuses, hours, kept)
  }
}

/** The skills of which one says something else than the other. */
export function changedBetween(before: Statuses, after: Statuses): string[] {
  if (before === after) return []
  return [
    ...Object.keys(after).filter((skill) => before[skill] !== after[skill]),
    ...Object.keys(before).filter((skill) => !Object.hasOwn(after, skill)),
  ]
}

/** The group in which each skill and each group stands. */
function groupsAround(root: Group): Map<string | Group, Group> {
  const around = new Map<string | Group, Group>()
  const waiting = [root]
  for (let group = waiting.pop(); group; group = waiting.pop())
    for (const child of group.children) {
      around.set(isGroup(child) ? child : child.skill, group)
      if (isGroup(child)) waiting.push(child)
    }
  return around
}
