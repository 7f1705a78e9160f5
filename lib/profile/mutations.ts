import 'server-only'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { changeHandle, type HandleRefusal } from './handle-mutations'
import { lockUser } from './lock-mutations'
import { ownProfileOf, patched } from './own-profile'
import { NEW_PROFILE, PROFILE_COLUMNS, profileOfRow, rowOfProfile } from './rows'
import type { OwnProfile, Profile, ProfilePatch } from './schema'
import { isOpen } from './visibility'

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
  return db().$transaction((tx) => changeProfileIn(tx, userId, patch, now))
}

/** The same as a part of a larger change. */
export async function changeProfileIn(
  tx: Transaction,
  userId: string,
  patch: ProfilePatch,
  now: Date,
): Promise<ProfileChange> {
  await lockUser(tx, userId)
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

/** Drops settings for roadmaps that never were, or there would be no end to them. */
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
  const columns = rowOfProfile(profile)
  const { count } = await tx.profile.updateMany({ where: { userId }, data: columns })
  if (count === 0) await tx.profile.createMany({ data: [{ userId, ...columns }] })
  await tx.roadmapVisibility.deleteMany({ where: { userId } })
  await tx.roadmapVisibility.createMany({
    data: Object.entries(profile.visibility.roadmaps).map(([roadmapSlug, visibility]) => ({
      userId,
      roadmapSlug,
      visibility,
    })),
  })
}
