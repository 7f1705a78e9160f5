import 'server-only'
import { db } from '@/lib/platform/db'
import { hashSecret } from '@/lib/platform/secret'
import {
  confirmedSkills,
  measuredRoadmaps,
  recentActivity,
  shownEvidence,
  skillsByArea,
} from './facts-queries'
import { isHandle } from './handle'
import type { PreviewedAs } from './previewed-as'
import { NEW_PROFILE, PROFILE_COLUMNS, profileOfRow } from './rows'
import {
  type Profile,
  type PublicProfile,
  SECTIONS,
  type Section,
  type ShownProfile,
} from './schema'
import { type Audience, isOpen, type ShareScope, shownTo, shows } from './visibility'

/**
 * What everyone sees under a handle, its owner and other signed-in people too.
 * @param wanted sections that are not named are not read and not there
 * @returns null when the profile is private or the handle was never issued: nobody can tell which
 */
export async function publicProfile(
  handle: string,
  now: Date,
  wanted: readonly Section[] = SECTIONS,
): Promise<PublicProfile | null> {
  if (!isHandle(handle)) return null
  const owner = await db().handle.findUnique({ where: { handle }, select: { userId: true } })
  // A private one costs what none costs, so that time does not tell them apart.
  const row = await db().profile.findFirst({
    where: { userId: owner?.userId ?? '', handle, visibility: { not: 'private' } },
    select: { ...PROFILE_COLUMNS, userId: true },
  })
  if (!row) return null
  const shown = await show(row.userId, profileOfRow(row), 'everyone', now, wanted)
  return shown?.handle ? { ...shown, handle: shown.handle } : null
}

/**
 * What whoever holds the token of a share link sees.
 * @param wanted sections that are not named are not read and not there
 * @returns null when it expired, was revoked or was never issued: nobody can tell which
 */
export async function sharedProfile(
  token: string,
  now: Date,
  wanted: readonly Section[] = SECTIONS,
): Promise<ShownProfile | null> {
  const link = await liveShare(token, now)
  return link && show(link.userId, await profileOf(link.userId), link, now, wanted)
}

/** What others would see of one's own profile, by the very same rule; null where they would find nothing. */
export async function previewedProfile(
  userId: string,
  as: PreviewedAs,
  now: Date,
): Promise<ShownProfile | null> {
  const profile = await profileOf(userId)
  if (as === 'everyone') return show(userId, profile, as, now)
  if (as === 'published') return show(userId, asPublished(profile), 'everyone', now)
  const link = await db().shareLink.findFirst({
    where: { userId, id: as.share, ...liveAt(now) },
    select: { sections: true, roadmaps: true },
  })
  return link && show(userId, profile, link satisfies ShareScope, now)
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

/** Hidden sections are not even read. */
async function show(
  userId: string,
  profile: Profile,
  audience: Audience,
  now: Date,
  wanted: readonly Section[] = SECTIONS,
): Promise<ShownProfile | null> {
  const { visibility } = profile
  if (audience === 'everyone' && !isOpen(visibility)) return null
  const ifShown = <T>(section: Section, read: () => Promise<T>) =>
    wanted.includes(section) && shows(visibility, audience, section) ? read() : undefined
  const [roadmaps, skills, evidence, activity, confirmed] = await Promise.all([
    ifShown('roadmaps', () => measuredRoadmaps(userId, now)),
    ifShown('skills', () => skillsByArea(userId)),
    ifShown('evidence', () => shownEvidence(userId)),
    ifShown('activity', () => recentActivity(userId, now)),
    ifShown('confirmed', () => confirmedSkills(userId)),
  ])
  return shownTo(audience, { ...profile, roadmaps, skills, evidence, activity, confirmed })
}

async function profileOf(userId: string): Promise<Profile> {
  const row = await db().profile.findUnique({ where: { userId }, select: PROFILE_COLUMNS })
  return row ? profileOfRow(row) : NEW_PROFILE
}

/** With a handle in its place while none is chosen. */
function asPublished(profile: Profile): Profile {
  return {
    ...profile,
    handle: profile.handle ?? 'your-handle',
    visibility: { ...profile.visibility, profile: 'public' },
  }
}
