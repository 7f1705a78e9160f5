import 'server-only'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/skill/mutations'
import {
  type Evidence,
  type EvidencePatch,
  MAX_EVIDENCE,
  type NewEvidence,
} from './evidence-schema'
import { lockPerson } from './person-mutations'
import { EVIDENCE_COLUMNS, evidenceOfRow } from './rows'

export type EvidenceWritten =
  | { ok: true; evidence: Evidence }
  | { ok: false; reason: 'too-many' | 'no-such-evidence' }
  /** `skill` is the slug that names no skill, as it was given. */
  | { ok: false; reason: 'unknown-skill'; skill: string }

/** Attaches a link to skills, also by slugs they had before. The address is not fetched. */
export async function addEvidence(userId: string, written: NewEvidence): Promise<EvidenceWritten> {
  const { skill, skills: more = [], kind, title, url, note, date } = written
  return db().$transaction(async (tx) => {
    await lockEvidence(tx, userId)
    const skills = await knownSkills(tx, skill ? [skill, ...more] : more)
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
    await lockEvidence(tx, userId)
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

/**
 * First the table, as publishing does when it renames skills, or each would wait for the other. What is read after it is
 * either moved by that renaming or knows the new slugs.
 */
async function lockEvidence(tx: Transaction, userId: string): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "EvidenceSkill" IN ROW EXCLUSIVE MODE`
  await lockPerson(tx, userId)
}

/** The slugs as they are today, each once. */
async function knownSkills(
  tx: Transaction,
  named: readonly string[],
): Promise<{ slugs: string[] } | { unknown: string }> {
  const wanted = [...new Set(named)]
  const [skills, renamed] = await Promise.all([
    tx.skill.findMany({ where: { slug: { in: wanted } }, select: { slug: true } }),
    tx.skillFormerSlug.findMany({ where: { formerSlug: { in: wanted } } }),
  ])
  const known = new Map([
    ...renamed.map(({ formerSlug, skillSlug }) => [formerSlug, skillSlug] as const),
    ...skills.map(({ slug }) => [slug, slug] as const),
  ])
  const unknown = wanted.find((slug) => !known.has(slug))
  if (unknown !== undefined) return { unknown }
  return { slugs: [...new Set(wanted.flatMap((slug) => known.get(slug) ?? []))] }
}

function placed(slugs: readonly string[]) {
  return slugs.map((skillSlug, position) => ({ skillSlug, position }))
}

function dateOf(date: string | null | undefined): Date | null {
  return date ? new Date(date) : null
}
