import 'server-only'
import { db } from '@/lib/platform/db'
import { isHandle } from './handle'
import { ownProfileOf } from './own-profile'
import { NEW_PROFILE, PROFILE_COLUMNS, profileOfRow } from './rows'
import type { OwnProfile } from './schema'

/** Returns the profile that its owner edits; for a person who never did, an empty and private one. */
export async function ownProfile(userId: string): Promise<OwnProfile> {
  const row = await db().profile.findUnique({ where: { userId }, select: PROFILE_COLUMNS })
  return ownProfileOf(row ? profileOfRow(row) : NEW_PROFILE)
}

/** The roadmaps a person follows, in the order they began to: those whose visibility there is to choose. */
export async function followedTitles(userId: string): Promise<{ slug: string; title: string }[]> {
  return db().$queryRaw`
    SELECT r.slug, r.title FROM "Follow" f JOIN "Roadmap" r ON r.slug = f."roadmapSlug"
    WHERE f."userId" = ${userId} AND r."removedAt" IS NULL ORDER BY f."followedAt", r.slug`
}

/**
 * The handle of the open profile that is asked for, be it in capitals or by a handle it had in the last 90 days.
 * @returns null when there is none: nobody can tell whether it is private or was never issued
 */
export async function openHandle(named: string, now: Date): Promise<string | null> {
  const handle = named.toLowerCase()
  if (!isHandle(handle)) return null
  // The look-up first: on a distributed PostgreSQL, who has a handle and their profile lie on different machines.
  const [row] = await db().$queryRaw<{ handle: string | null }[]>`
    WITH owner AS MATERIALIZED (
      SELECT "userId" FROM "Handle" WHERE handle = ${handle} AND (until IS NULL OR until > ${now})
    )
    SELECT p.handle FROM owner JOIN "Profile" p ON p."userId" = owner."userId" WHERE p.visibility <> 'private'`
  return row?.handle ?? null
}
