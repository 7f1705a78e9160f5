import 'server-only'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/client'
import {
  EVIDENCE_COLUMNS,
  evidenceOfRow,
  NEW_PROFILE,
  PROFILE_COLUMNS,
  profileOfRow,
  rowOfProfile,
} from './rows'
import {
  type Evidence,
  MAX_EVIDENCE,
  type NewEvidence,
  type OwnProfile,
  type ProfilePatch,
} from './schema'
import { isOpen } from './visibility'

export type ProfileChange =
  | { ok: true; profile: OwnProfile }
  | { ok: false; reason: 'handle-taken' | 'handle-needed' }

/**
 * Changes what the patch names and leaves the rest. A profile that can be opened always has a handle, so neither can one
 * without be opened, nor the handle of an open one be given up.
 */
export async function changeProfile(userId: string, patch: ProfilePatch): Promise<ProfileChange> {
  try {
    return await db().$transaction((tx) => changeProfileIn(tx, userId, patch))
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'handle-taken' }
    throw error
  }
}

/**
 * The same as a part of a larger change.
 * @throws a unique violation when the handle is taken
 */
export async function changeProfileIn(
  tx: Prisma.TransactionClient,
  userId: string,
  patch: ProfilePatch,
): Promise<ProfileChange> {
  await lockPerson(tx, userId)
  const row = await tx.profile.findUnique({ where: { userId }, select: PROFILE_COLUMNS })
  const profile = patched(row ? profileOfRow(row) : NEW_PROFILE, patch)
  if (isOpen(profile.visibility) && profile.handle === null)
    return { ok: false, reason: 'handle-needed' }
  const columns = rowOfProfile(profile)
  await tx.profile.upsert({
    where: { userId },
    create: { userId, ...columns },
    update: columns,
  })
  return { ok: true, profile }
}

export type EvidenceAdded =
  | { ok: true; evidence: Evidence }
  | { ok: false; reason: 'unknown-skill' | 'too-many' }

/** Attaches a link to a skill, also by a slug it had before. The address is not fetched. */
export async function addEvidence(
  userId: string,
  { skill: named, kind, title, url, note }: NewEvidence,
): Promise<EvidenceAdded> {
  const skill = await db().skill.findFirst({
    where: { OR: [{ slug: named }, { formerSlugs: { some: { formerSlug: named } } }] },
    select: { slug: true },
  })
  if (!skill) return { ok: false, reason: 'unknown-skill' }
  return db().$transaction(async (tx) => {
    await lockPerson(tx, userId)
    if ((await tx.evidence.count({ where: { userId } })) >= MAX_EVIDENCE)
      return { ok: false, reason: 'too-many' }
    const row = await tx.evidence.create({
      data: { userId, skillSlug: skill.slug, kind, title, url, note: note ?? null },
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

function patched(profile: OwnProfile, { visibility, ...fields }: ProfilePatch): OwnProfile {
  return {
    ...profile,
    ...withoutUndefined(fields),
    visibility: { ...profile.visibility, ...withoutUndefined(visibility ?? {}) },
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>
}

/** What a person changes in several steps they change one after the other. */
async function lockPerson(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
