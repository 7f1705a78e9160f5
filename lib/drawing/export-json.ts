import { z } from 'zod'
import { measure, statusOf } from '@/lib/progress/measure'
import { status } from '@/lib/progress/schema'
import { leavesOf } from '@/lib/roadmap/group'
import { group } from '@/lib/roadmap/schema'
import { area, level, skillKind, slug } from '@/lib/skill/schema'
import type { ExportedMap, Whose } from './exported-map'

/** The file `{slug}.json`. Statuses and progress stand only in one that a person made for themselves. */
export const roadmapExport = z.object({
  format: z.literal('waymark.roadmap.1'),
  slug,
  title: z.string(),
  summary: z.string(),
  version: z.number().int().positive(),
  progress: z
    .object({ percent: z.number().nullable(), filled: z.number(), slots: z.number() })
    .optional(),
  root: group,
  skills: z.record(
    z.string(),
    z.object({
      title: z.string(),
      kind: skillKind,
      area,
      level,
      hours: z.number(),
      status: status.optional(),
      requires: z.array(z.object({ skill: slug, reason: z.string() })),
    }),
  ),
})

export type RoadmapExport = z.infer<typeof roadmapExport>

/** A roadmap as JSON: its tree, and what is known of each skill in it, prerequisites on the roadmap included. */
export function exportJson(map: ExportedMap, statuses: Whose): string {
  const { root, skills } = map
  const file: RoadmapExport = {
    format: 'waymark.roadmap.1',
    slug: map.slug,
    title: map.title,
    summary: map.summary,
    version: map.version,
    ...(statuses ? { progress: progressOf(map, statuses) } : {}),
    root,
    skills: Object.fromEntries(
      leavesOf(root).flatMap(({ skill }) => {
        const known = Object.hasOwn(skills, skill) ? skills[skill] : undefined
        if (!known) return []
        const { title, kind, area, level, hours, requires } = known
        const own = statuses ? { status: statusOf(statuses, skill) } : {}
        return [[skill, { title, kind, area, level, hours, ...own, requires }] as const]
      }),
    ),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function progressOf({ root }: ExportedMap, statuses: NonNullable<Whose>) {
  const { percent, filled, slots } = measure(root, statuses, {})
  return { percent, filled, slots }
}
