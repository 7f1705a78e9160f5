import 'server-only'
import { db } from '@/lib/platform/db'
import { followedTitles, ownProfile } from './queries'
import { SECTIONS } from './schema'
import type { ShareChoices, ShareLink } from './share-schema'
import { liveShare } from './shown-queries'

/** A person's share links, the newest first. */
export async function shareLinksOf(userId: string, now: Date): Promise<ShareLink[]> {
  const rows = await db().shareLink.findMany({
    where: { userId },
    omit: { userId: true, tokenHash: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const roadmaps = await db().roadmap.findMany({
    where: { slug: { in: rows.flatMap(({ roadmaps }) => roadmaps) } },
    select: { slug: true, title: true },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ createdAt, expiresAt, revokedAt, lastViewedOn, ...row }) => ({
    ...row,
    roadmaps: roadmaps.filter(({ slug }) => row.roadmaps.includes(slug)),
    state: revokedAt ? 'revoked' : expiresAt && expiresAt <= now ? 'expired' : 'live',
    createdOn: isoDate(createdAt),
    expiresOn: expiresAt && isoDate(expiresAt),
    lastViewedOn: lastViewedOn && isoDate(lastViewedOn),
  }))
}

/** The parts and roadmaps of a person's profile, and which of them may be shared: those that are not hidden. */
export async function shareChoices(userId: string): Promise<ShareChoices> {
  const [{ sections, roadmaps }, followed] = await Promise.all([
    ownProfile(userId),
    followedTitles(userId),
  ])
  return {
    sections: SECTIONS.filter((section) => sections[section] !== 'hidden'),
    roadmaps: followed.map(({ slug, title }) => ({
      slug,
      title,
      open: sections.roadmaps !== 'hidden' && roadmaps[slug] !== 'hidden',
    })),
  }
}

/**
 * Whose a share link is, if it leads anywhere: the cheap question, for answering 404 before a page begins. A token that
 * expired, was revoked or was never issued costs the same two looks into an index.
 */
export async function ownerOfShare(token: string, now: Date): Promise<string | null> {
  return (await liveShare(token, now))?.userId ?? null
}

function isoDate(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
