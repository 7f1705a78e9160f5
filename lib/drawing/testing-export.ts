import fc from 'fast-check'
import type { Status } from '@/lib/progress/schema'
import { roadmapWithStatuses } from '@/lib/progress/testing'
import { type Group, isGroup, leavesOf } from '@/lib/roadmap/group'
import { type Layout, layoutRoadmap } from '@/lib/roadmap/layout'
import { area } from '@/lib/skill/schema'
import type { ExportedMap } from './exported-map'

/** Titles that mean something to one format or another, besides any text at all. */
export const hostileTitle: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '<script>alert("1")</script>',
    ']]> & <!-- "\' --> </svg>',
    '"]; end %% comment\n  subgraph x',
    '`"*_[C#](javascript:0)_*"` | ~~x~~ \\',
    '1. - [x] # Heading ###',
    '- [ ] &amp; &#35; #quot;',
    'control \u0000\u0008\uFFFE half \uD800 end',
    'Datenbanken für Ängstliche, 数据库 👩‍💻',
    'constructor',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ minLength: 1, maxLength: 60 }),
)

/** A laid-out roadmap with hostile titles, prerequisites among its skills, and a status for some of them. */
export const exportedMap: fc.Arbitrary<{
  map: ExportedMap & { wide: Layout }
  statuses: Record<string, Status>
}> = fc
  .tuple(roadmapWithStatuses, fc.array(hostileTitle, { minLength: 8, maxLength: 8 }), fc.nat(6))
  .map(([{ root, statuses }, titles, step]) => {
    let used = 0
    const next = () => titles[used++ % titles.length] ?? ''
    const named = (group: Group): Group => ({
      ...group,
      title: next(),
      children: group.children.map((child) => (isGroup(child) ? named(child) : child)),
    })
    const tree = named(root)
    const slugs = leavesOf(tree).map(({ skill }) => skill)
    const skills = Object.fromEntries(
      slugs.map((slug, index) => [
        slug,
        {
          title: next(),
          kind: index % 5 === 4 ? ('project' as const) : ('skill' as const),
          area: area.options[index % area.options.length] ?? 'backend',
          level: 'working' as const,
          hours: index + 1,
          requires: slugs
            .slice(Math.max(0, index - step), index)
            .map((skill) => ({ skill, reason: next() })),
        },
      ]),
    )
    const map = { slug: 'made-up', title: next(), summary: next(), version: 3, root: tree, skills }
    const wide = layoutRoadmap(tree, new Map(Object.entries(skills)), 'wide')
    return { map: { ...map, wide }, statuses }
  })
