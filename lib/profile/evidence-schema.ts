import { z } from 'zod'
import { plainText, someText } from '@/lib/platform/plain-text'
import { QUOTAS } from '@/lib/platform/quotas'
import { slug } from '@/lib/skill/schema'
import { shownAddress } from './shown-address'

export const MAX_EVIDENCE = QUOTAS.evidence
export const MAX_EVIDENCE_SKILLS = 20

export const evidenceKind = z.enum(['project', 'article', 'certificate', 'talk', 'other'])

const TOO_MANY_SKILLS = `must be at most ${MAX_EVIDENCE_SKILLS} skills`
const skills = z.array(slug).max(MAX_EVIDENCE_SKILLS, TOO_MANY_SKILLS)

/** A piece of evidence as its owner writes it. The server never fetches the URL. */
export const writtenEvidence = z.strictObject({
  skills: skills.min(1, 'must name a skill'),
  kind: evidenceKind,
  title: someText(200),
  url: shownAddress,
  note: plainText(2000, { lines: true }).optional(),
  date: z.iso
    .date('must be a day, such as 2026-05-10')
    .refine(isPast, 'must not lie in the future')
    .optional(),
})

/** `POST /api/v1/evidence`: one skill as `skill`, several as `skills`; together they are one list. */
export const newEvidence = writtenEvidence
  .extend({ skill: slug.optional(), skills: skills.optional() })
  .refine((named) => namedSkills(named).length > 0, {
    path: ['skill'],
    message: 'must name a skill',
  })
  .refine((named) => namedSkills(named).length <= MAX_EVIDENCE_SKILLS, {
    path: ['skills'],
    message: TOO_MANY_SKILLS,
  })

export function namedSkills({
  skill,
  skills = [],
}: {
  skill?: string | undefined
  skills?: string[] | undefined
}): string[] {
  return [...new Set(skill ? [skill, ...skills] : skills)]
}

/** `PATCH /api/v1/evidence/{id}`: any part; null takes the note or the date away. */
export const evidencePatch = writtenEvidence.partial().extend({
  note: writtenEvidence.shape.note.nullable(),
  date: writtenEvidence.shape.date.nullable(),
})

export const evidence = z.object({
  id: z.string(),
  /** The first of `skills`. */
  skill: slug,
  skills: z.array(slug),
  kind: evidenceKind,
  title: z.string(),
  url: z.string(),
  note: z.string().optional(),
  date: z.iso.date().optional(),
  createdAt: z.iso.datetime(),
})

/** `GET /api/v1/evidence`, newest first. */
export const evidenceList = z.object({ evidence: z.array(evidence) })

export type NewEvidence = z.infer<typeof newEvidence>
export type EvidencePatch = z.infer<typeof evidencePatch>
export type Evidence = z.infer<typeof evidence>
export type EvidenceList = z.infer<typeof evidenceList>

/** It may be tomorrow already where the person lives. */
function isPast(date: string): boolean {
  return Date.parse(date) <= Date.now() + 24 * 60 * 60 * 1000
}
