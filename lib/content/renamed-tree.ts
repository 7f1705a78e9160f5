import { type Group, isGroup } from '@/lib/roadmap/group'

/** The same tree with its skills called by their new slugs; where two became one, the first place stays. */
export function renamedTree(root: Group, heirs: ReadonlyMap<string, string>): Group {
  const standing = new Set<string>()
  const renamed = (group: Group): Group => ({
    ...group,
    children: group.children.flatMap((child) => {
      if (isGroup(child)) return renamed(child)
      const skill = heirs.get(child.skill) ?? child.skill
      if (standing.has(skill)) return []
      standing.add(skill)
      return { ...child, skill }
    }),
  })
  return renamed(root)
}
