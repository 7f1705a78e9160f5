import { z } from 'zod'
import { webAddress } from '@/lib/platform/web-address'
import { AREAS, LEVELS } from './words'

/** The stable name of a skill or a roadmap in addresses and files. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')

/** Tells whether a text from a URL has the form of a slug; others need no lookup. */
export function isSlug(value: string): boolean {
  return slug.safeParse(value).success
}

export const skillKind = z.enum(['skill', 'project'])
export const area = z.enum(AREAS)
export const level = z.enum(LEVELS)
export const resourceKind = z.enum(['official', 'article', 'video', 'book', 'course', 'tool'])

export const resource = z.strictObject({
  kind: resourceKind,
  title: z.string().trim().min(1).max(200),
  url: webAddress,
})

/** The purpose of a resource: to start with, to go deeper, or to look things up. */
export const resourceLevel = z.enum(['start', 'deepen', 'reference'])

function atMost(most: number) {
  return z.string().max(most, `must not be longer than ${most} characters`)
}

/** Markdown of a worked case. */
export const skillExample = atMost(8_000)
/** Markdown of one exercise. */
export const skillExercise = atMost(4_000)
/** A technical term that a skill teaches; `meaning` is inline Markdown. */
export const skillTerm = z.object({ term: atMost(80), meaning: atMost(400) })
export const skillTerms = z.array(skillTerm).max(12, 'must not hold more than 12 terms')

/** One row of `GET /api/v1/skills`. */
export const skillSummary = z.object({
  slug,
  title: z.string(),
  kind: skillKind,
  area,
  level,
  hours: z.number().positive(),
})

/**
 * `GET /api/v1/skills/{slug}`. `body` is Markdown, `summary` its first paragraph as plain text; `example` and `exercise`
 * are Markdown, empty where there is none.
 */
export const skillDetail = skillSummary.extend({
  aliases: z.array(z.string()),
  summary: z.string(),
  body: z.string(),
  example: z.string(),
  exercise: z.string(),
  terms: z.array(skillTerm),
  criteria: z.array(z.string()),
  requires: z.array(z.object({ skill: slug, reason: z.string() })),
  resources: z.array(resource),
  roadmaps: z.array(slug),
})

/** The fields that the search needs of a skill; one row of `/search-index.json`. `terms` are the technical terms it teaches. */
export const searchEntry = skillSummary
  .pick({ slug: true, title: true, area: true, level: true })
  .extend({ aliases: z.array(z.string()), terms: z.array(z.string()).default([]) })

/** `/search-texts.json`: text, terms and acts of each skill as plain text. */
export const searchTexts = z.record(slug, z.string())

export type SearchTexts = z.infer<typeof searchTexts>
export type SearchEntry = z.infer<typeof searchEntry>
export type SkillKind = z.infer<typeof skillKind>
export type Area = z.infer<typeof area>
export type Level = z.infer<typeof level>
export type Resource = z.infer<typeof resource>
/** A resource as a page lists it. */
export interface ListedResource extends Resource {
  level: ResourceLevel | null
  free: boolean
}
export type ResourceLevel = z.infer<typeof resourceLevel>
export type ResourceKind = z.infer<typeof resourceKind>
export type SkillTerm = z.infer<typeof skillTerm>
export type SkillSummary = z.infer<typeof skillSummary>
export type SkillDetail = z.infer<typeof skillDetail>
