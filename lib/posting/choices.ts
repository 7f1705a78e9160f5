import { type Group, isGroup, leavesOf } from '@/lib/roadmap/group'

/** Returns the sets of alternatives in roadmaps: the first skill of each child of each `pick` group. */
export function choicesOf(roots: readonly Group[]): Set<string>[] {
  return roots.flatMap(choicesWithin)
}

function choicesWithin(group: Group): Set<string>[] {
  const below = group.children.filter(isGroup).flatMap(choicesWithin)
  if (group.pick === undefined) return below
  const firsts = group.children.map((child) => (isGroup(child) ? leavesOf(child)[0] : child)?.skill)
  return [new Set(firsts.filter((skill) => skill !== undefined)), ...below]
}
