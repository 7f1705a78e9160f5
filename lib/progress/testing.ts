import fc from 'fast-check'
import { type Group, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { type Status, status } from './schema'

/** A roadmap of up to a few dozen skills, each standing once, with a status for some of them. */
export const roadmapWithStatuses: fc.Arbitrary<{
  root: Group
  statuses: Record<string, Status>
}> = fc
  .letrec<{ group: Group; child: Group | Leaf }>((tie) => ({
    group: fc.record(
      {
        title: fc.constant('group'),
        pick: fc.integer({ min: 1, max: 4 }),
        children: fc.array(tie('child'), { maxLength: 5 }),
      },
      { requiredKeys: ['title', 'children'] },
    ),
    child: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'group' },
      fc.record({ skill: fc.constant(''), optional: fc.boolean() }, { requiredKeys: ['skill'] }),
      tie('group'),
    ),
  }))
  .group.map(withDistinctSkills)
  .chain((root) => {
    const skills = leavesOf(root).map(({ skill }) => skill)
    return fc.record({
      root: fc.constant(root),
      statuses: fc
        .array(fc.constantFrom(...status.options, undefined), {
          minLength: skills.length,
          maxLength: skills.length,
        })
        .map((said) =>
          Object.fromEntries(
            skills.flatMap((skill, n) => (said[n] ? [[skill, said[n]] as const] : [])),
          ),
        ),
    })
  })

function withDistinctSkills(root: Group): Group {
  const copy = structuredClone(root)
  for (const [n, leaf] of leavesOf(copy).entries()) leaf.skill = `s${n}`
  return copy
}
