import { type Group, leavesOf } from './group'
import { group } from './schema'

/** Reads the tree of a stored roadmap, which is called by the roadmap's title of today. */
export function readTree(title: string, root: unknown): Group {
  return { ...group.parse(root), title }
}

/** Returns the skills of a tree as rows, in depth-first order. */
export function skillRows(
  root: Group,
): { skillSlug: string; position: number; optional: boolean }[] {
  return leavesOf(root).map(({ skill, optional = false }, position) => ({
    skillSlug: skill,
    position,
    optional,
  }))
}
