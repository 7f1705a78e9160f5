import 'server-only'
import { db } from '@/lib/platform/db'
import { DAY_MS } from '@/lib/progress/calendar'
import type { Transaction } from '@/lib/skill/mutations'
import { Prisma } from '@/prisma/generated/client'
import { skeleton } from './look-alike'
import { ownProfileOf, patched } from './own-profile'
import { lockPerson } from './person-mutations'
import { NEW_PROFILE, PROFILE_COLUMNS, profileOfRow, rowOfProfile } from './rows'
import type { OwnProfile, Profile, ProfilePatch } from './schema'
import { isOpen } from './visibility'

/** How long a handle that was given up leads to its last holder, and is nobody else's. */
export const HANDLE_HELD_DAYS = 90
/** How many a person can hold that way, so that nobody collects them. */
export const MAX_FORMER_HANDLES = 5

export type HandleRefusal = 'handle-taken' | 'handle-look-alike' | 'handle-changes'

export type ProfileChange =
  | { ok: true; profile: OwnProfile }
  | { ok: false; reason: HandleRefusal | 'handle-needed' }

/**
 * Changes what the patch names and leaves the rest. A profile that can be opened always has a handle, so neither can one
 * without be opened, nor the handle of an open one be given up.
 */
export async function changeProfile(
  userId: string,
  patch: ProfilePatch,
  now = new Date(),
): Promise<ProfileChange> {
  try {
    return await db().$transaction((tx) => changeProfileIn(tx, userId, patch, now))
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'handle-taken' }
    throw error
  }
}

/**
 * The same as a part of a larger change.
 * @throws a unique violation when the handle is taken at the same moment
 */
export async function changeProfileIn(
  tx: Transaction,
  userId: string,
  patch: ProfilePatch,
  now: Date,
): Promise<ProfileChange> {
  await lockPerson(tx, userId)
  const row = await tx.profile.findUnique({ where: { userId }, select: PROFILE_COLUMNS })
  const before = row ? profileOfRow(row) : NEW_PROFILE
  const profile = await withKnownRoadmaps(tx, patched(before, patch))
  if (isOpen(profile.visibility) && profile.handle === null)
    return { ok: false, reason: 'handle-needed' }
  if (profile.handle !== before.handle) {
    const refusal = await changeHandle(tx, userId, before.handle, profile.handle, now)
    if (refusal) return { ok: false, reason: refusal }
  }
  await write(tx, userId, profile)
  return { ok: true, profile: ownProfileOf(profile) }
}

/** What is said of roadmaps that never were is not kept, or there would be no end to it. */
async function withKnownRoadmaps(tx: Transaction, profile: Profile): Promise<Profile> {
  const { visibility } = profile
  const named = Object.entries(visibility.roadmaps)
  if (named.length === 0) return profile
  const rows = await tx.roadmap.findMany({ select: { slug: true } })
  const known = new Set(rows.map(({ slug }) => slug))
  const roadmaps = Object.fromEntries(named.filter(([slug]) => known.has(slug)))
  return { ...profile, visibility: { ...visibility, roadmaps } }
}

async function write(tx: Transaction, userId: string, profile: Profile): Promise<void> {
  const columns = {
    ...rowOfProfile(profile),
    skeleton: profile.handle === null ? null : skeleton(profile.handle),
  }
  await tx.profile.upsert({ where: { userId }, create: { userId, ...columns }, update: columns })
  await tx.roadmapVisibility.deleteMany({ where: { userId } })
  await tx.roadmapVisibility.createMany({
    data: Object.entries(profile.visibility.roadmaps).map(([roadmapSlug, visibility]) => ({
      userId,
      roadmapSlug,
      visibility,
    })),
  })
}

async function changeHandle(
  tx: Transaction,
  userId: string,
  from: string | null,
  to: string | null,
  now: Date,
): Promise<HandleRefusal | undefined> {
  const own = { userId, until: { gt: now } }
  if (to !== null) {
    const refusal = await refusalOf(tx, userId, to, now)
    if (refusal) return refusal
    await tx.formerHandle.deleteMany({ where: { handle: to } })
  }
  if (from === null) return undefined
  if ((await tx.formerHandle.count({ where: own })) >= MAX_FORMER_HANDLES) return 'handle-changes'
  const held = {
    skeleton: skeleton(from),
    userId,
    until: new Date(now.getTime() + HANDLE_HELD_DAYS * DAY_MS),
  }
  await tx.formerHandle.upsert({
    where: { handle: from },
    create: { handle: from, ...held },
    update: held,
  })
  return undefined
}

/**
 * Why a person cannot have a handle that they do not have. Of those who want handles that look alike at the same moment,
 * one after the other is asked.
 */
export async function refusalOf(
  tx: Transaction,
  userId: string,
  handle: string,
  now: Date,
): Promise<HandleRefusal | undefined> {
  const look = skeleton(handle)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`handle ${look}`}, 0))`
  const inTheWay = await tx.$queryRaw<{ handle: string }[]>`
    SELECT handle FROM "Profile" WHERE skeleton = ${look} AND "userId" <> ${userId}
    UNION ALL
    SELECT handle FROM "FormerHandle"
    WHERE skeleton = ${look} AND until > ${now} AND "userId" IS DISTINCT FROM ${userId}`
  if (inTheWay.length === 0) return undefined
  const same = inTheWay.some((taken) => taken.handle === handle)
  return same ? 'handle-taken' : 'handle-look-alike'
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
