import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { lockSkillReferences } from '@/lib/skill/renaming-mutations'
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
export async function addEvidence(userId: string, asked: NewEvidence): Promise<EvidenceWritten> {
  const { kind, title, url, note, date } = asked
  return db().$transaction(async (tx) => {
    await lockSkillReferences(tx, userId, ['EvidenceSkill'])
    const skills = await knownSkills(tx, namedSkills(asked))
    if ('unknown' in skills) return { ok: false, reason: 'unknown-skill', skill: skills.unknown }
    if ((await tx.evidence.count({ where: { userId } })) >= MAX_EVIDENCE)
      return { ok: false, reason: 'too-many' }
    const id = randomUUID()
    await tx.evidence.createMany({
      data: [{ userId, id, kind, title, url, note: note ?? null, date: dateOf(date) }],
    })
    await writeSkills(tx, userId, id, skills.slugs)
    return { ok: true, evidence: await written(tx, userId, id) }
  })
}

/** Changes what the patch names; `skills` are replaced as a whole. */
export async function changeEvidence(
  userId: string,
  id: string,
  { skills: named, kind, title, url, note, date }: EvidencePatch,
): Promise<EvidenceWritten> {
  return db().$transaction(async (tx) => {
    await lockSkillReferences(tx, userId, ['EvidenceSkill'])
    const skills = await knownSkills(tx, named ?? [])
    if ('unknown' in skills) return { ok: false, reason: 'unknown-skill', skill: skills.unknown }
    const { count } = await tx.evidence.updateMany({
      where: { userId, id },
      data: {
        ...(kind && { kind }),
        ...(title && { title }),
        ...(url && { url }),
        ...(note !== undefined && { note }),
        ...(date !== undefined && { date: dateOf(date) }),
      },
    })
    if (count === 0) return { ok: false, reason: 'no-such-evidence' }
    if (named) await writeSkills(tx, userId, id, skills.slugs)
    return { ok: true, evidence: await written(tx, userId, id) }
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

/** Replaces the skills that a piece of evidence shows. */
async function writeSkills(
  tx: Transaction,
  userId: string,
  evidenceId: string,
  slugs: readonly string[],
): Promise<void> {
  await tx.evidenceSkill.deleteMany({ where: { userId, evidenceId } })
  await tx.evidenceSkill.createMany({
    data: slugs.map((skillSlug, position) => ({ userId, evidenceId, skillSlug, position })),
  })
}

/** Reads back what was written; a write that returned it would cast its enums, which a distributed table refuses. */
async function written(tx: Transaction, userId: string, id: string): Promise<Evidence> {
  const row = await tx.evidence.findUniqueOrThrow({
    where: { userId_id: { userId, id } },
    select: EVIDENCE_COLUMNS,
  })
  return evidenceOfRow(row)
}

function dateOf(date: string | null | undefined): Date | null {
  return date ? new Date(date) : null
}
