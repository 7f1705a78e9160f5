import { z } from 'zod'
import { searchEntry, slug } from '@/lib/skill/schema'
import type { Group, Leaf } from './group'

export const leaf: z.ZodType<Leaf> = z.object({ skill: slug, optional: z.boolean().optional() })
export const group: z.ZodType<Group> = z.object({
  title: z.string(),
  pick: z.number().int().positive().optional(),
  get children() {
    return z.array(z.union([leaf, group]))
  },
})

export const nodeKind = z.enum(['stage', 'group', 'skill', 'project'])
export const edgeKind = z.enum(['path', 'requires'])

/** One row of `GET /api/v1/roadmaps`. */
export const roadmapSummary = z.object({
  slug,
  title: z.string(),
  summary: z.string(),
  version: z.number().int().positive(),
  skillCount: z.number().int().nonnegative(),
})

/** `GET /api/v1/roadmaps/{slug}`: the tree and the wide layout in CSS px at 16 px a rem. */
export const roadmapDetail = roadmapSummary.omit({ skillCount: true }).extend({
  root: group,
  nodes: z.array(
    z.object({
      key: z.string(),
      kind: nodeKind,
      skill: slug.optional(),
      title: z.string(),
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  ),
  edges: z.array(z.object({ from: z.string(), to: z.string(), kind: edgeKind })),
})

const named = roadmapSummary.pick({ slug: true, title: true, summary: true })

/** `/search-index.json`: everything published that can be found by its name. */
export const searchIndex = z.object({
  skills: z.array(searchEntry),
  roadmaps: z.array(named),
  guides: z.array(named),
})

export type SearchIndex = z.infer<typeof searchIndex>
export type NodeKind = z.infer<typeof nodeKind>
export type EdgeKind = z.infer<typeof edgeKind>
export type RoadmapSummary = z.infer<typeof roadmapSummary>
export type RoadmapDetail = z.infer<typeof roadmapDetail>
