import 'server-only'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/skill/mutations'
import { lockToWrite } from '@/lib/skill/renaming-mutations'
import { slugsOfToday } from '@/lib/skill/slugs-queries'
import {
  type Evidence,
  type EvidencePatch,
  MAX_EVIDENCE,
  type NewEvidence,
  namedSkills,
} from './evidence-schema'
import { EVIDENCE_COLUMNS, evidenceOfRow } from './rows'

export type EvidenceWritten =
  | { ok: true; evidence: Evidence }
  | { ok: false; reason: 'too-many' | 'no-such-evidence' }
  /** `skill` is the slug that names no skill, as it was given. */
  | { ok: false; reason: 'unknown-skill'; skill: string }

/** Attaches a link to skills, also by slugs they had before. The address is not fetched. */
export async function addEvidence(userId: string, written: NewEvidence): Promise<EvidenceWritten> {
  const { kind, title, url, note, date } = written
  return db().$transaction(async (tx) => {
    await lockToWrite(tx, userId, ['EvidenceSkill'])
    const skills = await knownSkills(tx, namedSkills(written))
    if ('unknown' in skills) return { ok: false, reason: 'unknown-skill', skill: skills.unknown }
    if ((await tx.evidence.count({ where: { userId } })) >= MAX_EVIDENCE)
      return { ok: false, reason: 'too-many' }
    const row = await tx.evidence.create({
      data: {
        userId, kind, title, url, note: note ?? null, date: dateOf(date),
        skills: { create: placed(skills.slugs) },
      }, // biome-ignore format: one object
      select: EVIDENCE_COLUMNS,
    })
    return { ok: true, evidence: evidenceOfRow(row) }
  })
}

/** Changes what the patch names; `skills` are replaced as a whole. */
export async function changeEvidence(
  userId: string,
  id: string,
  { skills: named, kind, title, url, note, date }: EvidencePatch,
): Promise<EvidenceWritten> {
  return db().$transaction(async (tx) => {
    await lockToWrite(tx, userId, ['EvidenceSkill'])
    const skills = await knownSkills(tx, named ?? [])
    if ('unknown' in skills) return { ok: false, reason: 'unknown-skill', skill: skills.unknown }
    const where = { userId_id: { userId, id } }
    if (!(await tx.evidence.findUnique({ where, select: { id: true } })))
      return { ok: false, reason: 'no-such-evidence' }
    const row = await tx.evidence.update({
      where,
      data: {
        ...(kind && { kind }),
        ...(title && { title }),
        ...(url && { url }),
        ...(note !== undefined && { note }),
        ...(date !== undefined && { date: dateOf(date) }),
        ...(named && { skills: { deleteMany: {}, create: placed(skills.slugs) } }),
      },
      select: EVIDENCE_COLUMNS,
    })
    return { ok: true, evidence: evidenceOfRow(row) }
  })
}

/** @returns false when this person has no such evidence */
export async function removeEvidence(userId: string, id: string): Promise<boolean> {
  const { count } = await db().evidence.deleteMany({ where: { userId, id } })
  return count > 0
}

/** The slugs as they are today, each once. */
async function knownSkills(
  tx: Transaction,
  named: readonly string[],
): Promise<{ slugs: string[] } | { unknown: string }> {
  const known = await slugsOfToday(tx, named)
  const unknown = named.find((slug) => !known.has(slug))
  if (unknown !== undefined) return { unknown }
  return { slugs: [...new Set(named.flatMap((slug) => known.get(slug) ?? []))] }
}

function placed(slugs: readonly string[]) {
  return slugs.map((skillSlug, position) => ({ skillSlug, position }))
}

function dateOf(date: string | null | undefined): Date | null {
  return date ? new Date(date) : null
}
