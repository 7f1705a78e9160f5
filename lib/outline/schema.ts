import { z } from 'zod'

/** Longer ones are shortened: a label names a thing, it does not explain it. */
export const MAX_LABEL = 200
/** As many as one form can still ask about. */
export const MAX_ENTRIES = 2000
/** The most levels of nested groups; a personal roadmap allows a few more. */
export const DEEPEST_GROUP = 10
/** The largest maps of roadmap.sh have 400; the time for the nearest topic grows with the square. */
export const MAX_NODES = 5000
export const MAX_EDGES = 20_000
export const MAX_LINES = 100_000

/** The kinds of file that can be read. */
export const OUTLINE_KINDS = [
  'drawing',
  'canvas',
  'roadmap',
  'markdown',
  'mermaid',
  'table',
  'list',
] as const

/** One thing to learn. `skill` is the slug that the file itself names, as the exports of Waymark do. */
export const outlineEntry = z.strictObject({
  label: z.string(),
  skill: z.string().optional(),
  optional: z.boolean().optional(),
})

/** With `named`, the title may itself name a thing to learn, besides heading the group. */
export const outlineGroup = z.strictObject({
  title: z.string(),
  named: z.boolean().optional(),
  skill: z.string().optional(),
  pick: z.number().int().positive().optional(),
  get children() {
    return z.array(z.union([outlineEntry, outlineGroup]))
  },
})

/** Parts of a file that its outline leaves out. */
export const leftOut = z.strictObject({
  what: z.enum([
    'loose-edge',
    'no-label',
    'no-form',
    'title',
    'label',
    'section',
    'button',
    'paragraph',
    'map-link',
    'link',
    'image',
    'legend',
    'line',
    'text',
    'code',
    'status',
    'beyond',
    'deep',
    'long',
  ]),
  count: z.number().int().positive(),
  examples: z.array(z.string()),
})

/** The common form of every imported file: titled groups of things to learn. */
export const outline = z.strictObject({
  kind: z.enum(OUTLINE_KINDS),
  title: z.string(),
  children: z.array(z.union([outlineEntry, outlineGroup])),
  leftOut: z.array(leftOut),
})

export type Outline = z.infer<typeof outline>
export type OutlineEntry = z.infer<typeof outlineEntry>
export type OutlineGroup = z.infer<typeof outlineGroup>
export type LeftOut = z.infer<typeof leftOut>
export type LeftOutKind = LeftOut['what']
export type OutlineKind = Outline['kind']

/** An outline, or why there is none, in one sentence. */
export type OutlineRead = { ok: true; outline: Outline } | { ok: false; why: string }
