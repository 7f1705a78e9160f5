import type { Group, Leaf } from './group'

/** A stored node, as far as the tree needs it. */
export interface TreeNode {
  key: string
  parentKey: string | null
  skillSlug: string | null
  title: string
  pick: number | null
  optional: boolean
}

/** The tree that was laid out into these nodes, which come in depth-first order. */
export function treeOf(title: string, nodes: readonly TreeNode[]): Group {
  const root: Group = { title, children: [] }
  const groups = new Map<string | null, Group>([[null, root]])
  for (const node of nodes) {
    const child = childOf(node)
    groups.get(node.parentKey)?.children.push(child)
    if ('children' in child) groups.set(node.key, child)
  }
  return root
}

function childOf({ skillSlug, title, pick, optional }: TreeNode): Group | Leaf {
  if (skillSlug !== null) return optional ? { skill: skillSlug, optional } : { skill: skillSlug }
  return pick === null ? { title, children: [] } : { title, pick, children: [] }
}
