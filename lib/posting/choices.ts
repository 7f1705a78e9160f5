import { type Group, isGroup, leavesOf } from '@/lib/roadmap/group'

/** Sets of skills of which a roadmap says that some are enough: what the children of each `pick` group begin with. */
export function choicesOf(roots: readonly Group[]): Set<string>[] {
  return roots.flatMap(choicesWithin)
}

function choicesWithin(group: Group): Set<string>[] {
  const below = group.children.filter(isGroup).flatMap(choicesWithin)
  if (group.pick === undefined) return below
  const firsts = group.children.map((child) => (isGroup(child) ? leavesOf(child)[0] : child)?.skill)
  return [new Set(firsts.filter((skill) => skill !== undefined)), ...below]
}
