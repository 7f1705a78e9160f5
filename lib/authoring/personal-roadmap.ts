import { z } from 'zod'
import { QUOTAS } from '@/lib/platform/quotas'
import { type Group, isGroup, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { slug } from '@/lib/skill/schema'

export const MAX_PERSONAL_ROADMAPS = QUOTAS.roadmaps
export const MAX_PERSONAL_SKILLS = 1000
/** Groups in groups; nobody finds their way in deeper ones. */
const DEEPEST = 12

export const personalTitle = z.string().trim().min(1, 'must not be empty').max(120)
export const personalSummary = z.string().trim().max(500)

/** Why no roadmap was made, in words. */
export const REFUSALS = {
  'too-many': 'You have as many roadmaps of your own as there can be. Delete one first.',
  'no-skills': 'No skill is left of it.',
} as const

export const personalLeaf: z.ZodType<Leaf> = z.strictObject({
  skill: slug,
  optional: z.boolean().optional(),
})
export const personalGroup: z.ZodType<Group> = z.strictObject({
  title: z.string().trim().max(200),
  pick: z.number().int().positive().optional(),
  get children() {
    return z.array(z.union([personalLeaf, personalGroup])).max(MAX_PERSONAL_SKILLS)
  },
})

/** The tree of a roadmap of one's own: as on the official ones, every skill stands on it once at most. */
export const personalTree = personalGroup
  .refine((root) => depthOf(root) <= DEEPEST, `must be at most ${DEEPEST} groups deep`)
  .refine((root) => leavesOf(root).length <= MAX_PERSONAL_SKILLS, 'has too many skills')
  .refine(
    (root) => new Set(leavesOf(root).map(({ skill }) => skill)).size === leavesOf(root).length,
    'names a skill more than once',
  )

/**
 * The tree with only such skills as there are, each called by its slug of today and standing where it stood first.
 * Groups that are empty then go.
 * @param slugOf the slug of today for any a skill ever had
 */
export function knownTree(root: Group, slugOf: (named: string) => string | undefined): Group {
  const standing = new Set<string>()
  const known = (group: Group): Group => ({
    ...group,
    children: group.children.flatMap((child): (Group | Leaf)[] => {
      if (isGroup(child)) {
        const below = known(child)
        return below.children.length > 0 ? [below] : []
      }
      const skill = slugOf(child.skill)
      if (!skill || standing.has(skill)) return []
      standing.add(skill)
      return [{ ...child, skill }]
    }),
  })
  return known(root)
}

function depthOf(root: Group): number {
  return 1 + Math.max(0, ...root.children.map((child) => (isGroup(child) ? depthOf(child) : 0)))
}
