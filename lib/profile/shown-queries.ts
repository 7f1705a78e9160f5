import 'server-only'
import { db } from '@/lib/platform/db'
import { hashSecret } from '@/lib/platform/secret'
import { zoneOf } from '@/lib/platform/time-zone'
import { type KnownSkill, knownSkills } from '@/lib/review/known-skills-queries'
import { Prisma } from '@/prisma/generated/client'
import {
  confirmedSkills,
  measuredRoadmaps,
  recentActivity,
  shownEvidence,
  skillsByArea,
} from './facts-queries'
import { isHandle } from './handle'
import type { PreviewedAs } from './previewed-as'
import { NEW_PROFILE, profileOfRow } from './rows'
import {
  type Profile,
  type PublicProfile,
  SECTIONS,
  type Section,
  type ShownProfile,
} from './schema'
import { type Audience, isOpen, type ShareScope, shownTo, shows } from './visibility'

/**
 * Returns the profile that everyone sees under a handle, its owner and other signed-in people too.
 * @param wanted sections that are not named are not read and not there
 * @returns null when the profile is private or the handle was never issued: nobody can tell which
 */
export async function publicProfile(
  handle: string,
  now: Date,
  wanted: readonly Section[] = SECTIONS,
): Promise<PublicProfile | null> {
  if (!isHandle(handle)) return null
  // A private one costs what none costs, so that time does not tell them apart.
  const owner = await ownerBy(
    Prisma.sql`SELECT "userId" FROM "Handle" WHERE handle = ${handle}`,
    Prisma.sql`profile.handle = ${handle} AND profile.visibility <> 'private'`,
  )
  if (!owner) return null
  const shown = await show(owner, 'everyone', now, wanted)
  return shown?.handle ? { ...shown, handle: shown.handle } : null
}

/**
 * Returns the profile that anyone with the token of a share link sees.
 * @param wanted sections that are not named are not read and not there
 * @returns null when it expired, was revoked or was never issued: nobody can tell which
 */
export async function sharedProfile(
  token: string,
  now: Date,
  wanted: readonly Section[] = SECTIONS,
): Promise<ShownProfile | null> {
  const link = await liveShare(token, now)
  return link && show(await ownerOf(link.userId), link, now, wanted)
}

/** Returns one's own profile as others would see it, by the very same rule; null where they would find nothing. */
export async function previewedProfile(
  userId: string,
  as: PreviewedAs,
  now: Date,
): Promise<ShownProfile | null> {
  const owner = await ownerOf(userId)
  if (as === 'everyone') return show(owner, as, now)
  if (as === 'published')
    return show({ ...owner, profile: asPublished(owner.profile) }, 'everyone', now)
  const link = await db().shareLink.findFirst({
    where: { userId, id: as.share, ...liveAt(now) },
    select: { sections: true, roadmaps: true },
  })
  return link && show(owner, link satisfies ShareScope, now)
}

/** Returns true if a share link leads anywhere. */
export function liveAt(now: Date) {
  return { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }
}

/** Returns the share link with this token if it leads anywhere; a wrong one costs what a right one does. */
export async function liveShare(token: string, now: Date) {
  const hash = hashSecret(token)
  const owner = await db().shareToken.findUnique({ where: { hash }, select: { userId: true } })
  return db().shareLink.findFirst({
    where: { userId: owner?.userId ?? '', tokenHash: hash, ...liveAt(now) },
    select: { userId: true, id: true, sections: true, roadmaps: true },
  })
}

/** Whose profile is shown, and where their days begin. */
interface Owner {
  userId: string
  profile: Profile
  zone: string
}

/** Hidden sections are not even read; what several are made from is read once. */
async function show(
  { userId, profile, zone }: Owner,
  audience: Audience,
  now: Date,
  wanted: readonly Section[] = SECTIONS,
): Promise<ShownProfile | null> {
  const { visibility } = profile
  if (audience === 'everyone' && !isOpen(visibility)) return null
  const ifShown = <T>(section: Section, read: () => Promise<T>) =>
    wanted.includes(section) && shows(visibility, audience, section) ? read() : undefined
  let reading: Promise<KnownSkill[]> | undefined
  const known = () => {
    reading ??= knownSkills(userId)
    return reading
  }
  const [roadmaps, skills, evidence, activity, confirmed] = await Promise.all([
    ifShown('roadmaps', () => measuredRoadmaps(userId, known(), now)),
    ifShown('skills', () => known().then(skillsByArea)),
    ifShown('evidence', () => shownEvidence(userId)),
    ifShown('activity', () => recentActivity(userId, zone, now)),
    ifShown('confirmed', async () => confirmedSkills(await known(), zone)),
  ])
  return shownTo(audience, { ...profile, roadmaps, skills, evidence, activity, confirmed })
}

async function ownerOf(userId: string): Promise<Owner> {
  const owner = await ownerBy(Prisma.sql`SELECT ${userId}::text AS "userId"`, Prisma.sql`true`)
  return owner ?? { userId, profile: NEW_PROFILE, zone: zoneOf(null) }
}

/** A person and their profile in one statement: the look-up first, since it may lie on another machine. */
async function ownerBy(who: Prisma.Sql, condition: Prisma.Sql): Promise<Owner | null> {
  const [row] = await db().$queryRaw<OwnerRow[]>`
    WITH owner AS MATERIALIZED (${who})
    SELECT profile.*, person.id AS "userId", person."timeZone",
      coalesce(shown.roadmaps, '[]'::json) AS "shownRoadmaps"
    FROM owner JOIN "User" AS person ON person.id = owner."userId"
    LEFT JOIN "Profile" AS profile ON profile."userId" = person.id
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('roadmapSlug', "roadmapSlug", 'visibility', visibility)) AS roadmaps
      FROM "RoadmapVisibility" WHERE "userId" = person.id
    ) AS shown ON true
    WHERE ${condition}`
  if (!row) return null
  const { userId, timeZone, shownRoadmaps } = row
  const profile = row.visibility === null ? NEW_PROFILE : profileOfRow({ ...row, shownRoadmaps })
  return { userId, profile, zone: zoneOf(timeZone) }
}

type ProfileRow = Parameters<typeof profileOfRow>[0]

type OwnerRow = (Omit<ProfileRow, 'shownRoadmaps'> | { visibility: null }) & {
  userId: string
  timeZone: string | null
  shownRoadmaps: ProfileRow['shownRoadmaps']
}

/** With a handle in its place while none is chosen. */
function asPublished(profile: Profile): Profile {
  return {
    ...profile,
    handle: profile.handle ?? 'your-handle',
    visibility: { ...profile.visibility, profile: 'public' },
  }
}
