import { z } from 'zod'
import {
  MAX_PERSONAL_ROADMAPS,
  personalSummary,
  personalTitle,
  personalTree,
} from '@/lib/authoring/personal-roadmap'
import { clientId } from '@/lib/platform/client-id'
import { timeZone } from '@/lib/platform/time-zone'
import { MAX_POSTING } from '@/lib/posting/limits'
import { MAX_EVIDENCE, writtenEvidence } from '@/lib/profile/evidence-schema'
import { visibilityTable, writtenProfile } from '@/lib/profile/schema'
import { noteLink, operationId, status } from '@/lib/progress/schema'
import { REVIEW_ANSWERS } from '@/lib/review/refresh'
import { slug } from '@/lib/skill/schema'

export const FORMAT = 'waymark-export/1'

/** ISO 8601 writes a year 0, which PostgreSQL does not know. */
const instant = z.iso
  .datetime({ offset: true })
  .refine((at) => Date.parse(at) >= Date.parse('0001-01-01T00:00:00Z'), 'must be in a year after 0')

/** Notes on skills that became one are longer than what is written at once. */
const MAX_LONG_NOTE = 400_000

/** The most items of each list in an archive: more than anybody has, and few enough to read at once. */
export const MOST = {
  follows: 500,
  operations: 200_000,
  notes: 5000,
  evidence: MAX_EVIDENCE,
  shares: 1000,
  reviews: 100_000,
  memories: 5000,
  roadmaps: MAX_PERSONAL_ROADMAPS,
}

/** Everything that is one person's own, as they take it along and bring it back; without secrets. */
export const archive = z.strictObject({
  format: z.literal(FORMAT),
  exportedAt: instant,
  /** The owner; not imported. */
  account: z.strictObject({
    email: z.string().max(254).nullable(),
    name: z.string().max(1000).nullable(),
    createdAt: instant,
  }),
  settings: z
    .strictObject({
      timeZone: timeZone.nullable(),
      weeklyGoal: z.number().int().min(1).max(7).nullable(),
      wantsRefresh: z.boolean(),
    })
    .partial(),
  profile: writtenProfile
    .extend({
      visibility: visibilityTable
        .extend({ sections: visibilityTable.shape.sections.partial() })
        .partial(),
    })
    .partial(),
  follows: z.array(z.strictObject({ roadmap: slug, followedAt: instant })).max(MOST.follows),
  /** Every change of every skill's status; the state of a skill is the one with the greatest (at, id). */
  operations: z
    .array(z.strictObject({ id: operationId, skill: slug, status, at: instant }))
    .max(MOST.operations),
  notes: z
    .array(
      z.strictObject({
        skill: slug,
        note: z.string().max(MAX_LONG_NOTE),
        links: z.array(noteLink).max(1000),
        acts: z.array(z.string().min(1).max(1000)).max(1000),
        updatedAt: instant,
      }),
    )
    .max(MOST.notes),
  evidence: z
    .array(writtenEvidence.extend({ id: clientId, createdAt: instant }))
    .max(MOST.evidence),
  /** The public details of one's share links. The links are secrets, and are not imported. */
  shares: z
    .array(
      z.strictObject({
        label: z.string(),
        createdAt: instant,
        expiresAt: instant.nullable(),
        revokedAt: instant.nullable(),
      }),
    )
    .max(MOST.shares)
    .default([]),
  /** Answers to "still know it?". */
  reviews: z
    .array(
      z.strictObject({ id: clientId, skill: slug, answer: z.enum(REVIEW_ANSWERS), at: instant }),
    )
    .max(MOST.reviews),
  /** The state after the reviews of a skill, in the terms of FSRS. */
  memories: z
    .array(
      z.strictObject({
        skill: slug,
        stability: z.number().min(0.001).max(36_500),
        difficulty: z.number().min(1).max(10),
        reviewedAt: instant,
      }),
    )
    .max(MOST.memories),
  /** One's own; the official ones belong to the content. */
  roadmaps: z
    .array(
      z.strictObject({
        id: clientId,
        title: personalTitle,
        summary: personalSummary.optional(),
        root: personalTree,
        /** The job posting that the roadmap is a plan for, if it was kept. */
        posting: z.string().max(MAX_POSTING).optional(),
        version: z.number().int().min(1).max(1_000_000),
        createdAt: instant,
        updatedAt: instant,
      }),
    )
    .max(MOST.roadmaps),
})

/** One's progress alone, for other programs. */
export const progressFile = z.enum(['progress.csv', 'progress.md'])

export type Archive = z.output<typeof archive>

/** A fault of a file and its place: a line of the text, or a path into the data. */
export const fileFault = z.strictObject({ at: z.string(), message: z.string() })
export type FileFault = z.infer<typeof fileFault>

export type Read<T> = { ok: true; value: T } | { ok: false; faults: FileFault[] }
