import { z } from 'zod'
import { clientId } from '@/lib/platform/client-id'
import { webAddress } from '@/lib/platform/web-address'
import { slug } from '@/lib/skill/schema'
import { STATUSES } from './statuses'

export const status = z.enum(STATUSES)

/** Chosen by the client, unique for one person; compared as text when two operations carry the same time. */
export const operationId = clientId

/** ISO 8601 writes a year 0, which PostgreSQL does not know. */
const FIRST_INSTANT = Date.parse('0001-01-01T00:00:00Z')

export const instant = z.iso
  .datetime({ offset: true })
  .refine((at) => Date.parse(at) >= FIRST_INSTANT, 'must be in a year after 0')

/** One change of one skill's status by one person. */
export const operation = z.object({
  id: operationId,
  skill: slug,
  status,
  at: z.iso.datetime({ offset: true }),
})

export const MAX_OPERATIONS = 500

/**
 * The body of `POST /api/v1/progress`. Only the envelope and the ids are demanded here: an operation that is wrong in
 * itself is listed under `rejected`, the others are applied.
 */
export const operationBatch = z.object({
  operations: z
    .array(z.looseObject({ id: operationId }))
    .min(1)
    .max(MAX_OPERATIONS),
})

export const rejection = z.enum(['unknown-skill', 'unknown-status', 'invalid-skill', 'invalid-at'])

export const recorded = z.object({
  version: z.number().int().nonnegative(),
  applied: z.array(z.string()),
  rejected: z.array(z.object({ id: z.string(), reason: rejection })),
})

const LARGEST_VERSION = 2 ** 31 - 1

/** The query of `GET /api/v1/progress`. */
export const progressQuery = z.object({
  since: z
    .string()
    .regex(/^\d+$/, 'must be a version: a whole number, 0 or above')
    .transform(Number)
    .refine((version) => version <= LARGEST_VERSION, 'is above every version')
    .optional(),
})

/** `GET /api/v1/progress?since=`: with `since`, what changed after that version, `pending` included. */
export const progressState = z.object({
  version: z.number().int().nonnegative(),
  skills: z.record(slug, z.object({ status, at: z.iso.datetime() })),
})

const namedSkill = z.object({ slug, title: z.string() })

/** The changes since a person finished a version of a roadmap that has grown since. */
export const sinceFinished = z.object({
  version: z.number().int().positive(),
  added: z.array(namedSkill),
  removed: z.array(namedSkill),
})

/** `GET /api/v1/roadmaps/{slug}/progress`. */
export const roadmapProgress = z.object({
  percent: z.number().int().min(0).max(100).nullable(),
  filled: z.number().int().nonnegative(),
  slots: z.number().int().nonnegative(),
  hoursLeft: z.number().nonnegative(),
  counts: z.object({
    done: z.number().int(),
    learning: z.number().int(),
    skipped: z.number().int(),
    pending: z.number().int(),
  }),
  next: z.array(z.object({ skill: slug, reason: z.string() })),
  /** Null unless an earlier version was finished and the one of today is not. */
  sinceFinished: sinceFinished.nullable(),
})

/** `GET /api/v1/follows`: slugs of roadmaps, in the order of following. */
export const followList = z.object({ follows: z.array(slug) })

export const MAX_NOTE = 20_000
export const MAX_NOTE_LINKS = 20

export const noteLink = z.strictObject({
  label: z.string().trim().min(1, 'must not be empty').max(100, 'must be at most 100 characters'),
  url: webAddress,
})

/** `PUT /api/v1/notes/{skill}`: all of it, and the `updatedAt` of what the writer has seen; null of nothing. */
export const noteChange = z.strictObject({
  note: z.string().max(MAX_NOTE, `must be at most ${MAX_NOTE} characters`),
  links: z.array(noteLink).max(MAX_NOTE_LINKS, `must be at most ${MAX_NOTE_LINKS}`),
  acts: z.array(z.string().min(1).max(1000)).max(50),
  updatedAt: z.iso.datetime({ offset: true }).nullable(),
})

/** `GET /api/v1/notes/{skill}`; `updatedAt` is null where nothing was written yet. Two that became one may be longer. */
export const skillNote = z.object({
  note: z.string(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  acts: z.array(z.string()),
  updatedAt: z.iso.datetime().nullable(),
})

export type Status = z.infer<typeof status>
export type Operation = z.infer<typeof operation>
export type OperationBatch = z.infer<typeof operationBatch>
export type Recorded = z.infer<typeof recorded>
export type ProgressState = z.infer<typeof progressState>
export type SinceFinished = z.infer<typeof sinceFinished>
export type RoadmapProgress = z.infer<typeof roadmapProgress>
export type NoteLink = z.infer<typeof noteLink>
export type NoteChange = z.infer<typeof noteChange>
export type SkillNote = z.infer<typeof skillNote>

/** A person's status of each skill; a skill that is not in it is pending. */
export type Statuses = Readonly<Record<string, Status | undefined>>
