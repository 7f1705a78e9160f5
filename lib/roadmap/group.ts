/** A skill as it stands on a roadmap. Optional ones do not count towards finishing it. */
export interface Leaf {
  skill: string
  optional?: boolean | undefined
}

/** A titled part of a roadmap; `pick: k` says that k of its children are enough. */
export interface Group {
  title: string
  pick?: number | undefined
  children: (Group | Leaf)[]
}

export function isGroup(child: Group | Leaf): child is Group {
  return 'children' in child
}

/** All skills of a tree in depth-first order, however deep it is. */
export function leavesOf(root: Group): Leaf[] {
  const leaves: Leaf[] = []
  const waiting: (Group | Leaf)[] = [root]
  for (let child = waiting.pop(); child; child = waiting.pop()) {
    if (isGroup(child)) waiting.push(...child.children.toReversed())
    else leaves.push(child)
  }
  return leaves
}
