import 'server-only'
import { db } from '@/lib/platform/db'
import type { ShareLink } from './share-schema'
import { fingerprint } from './share-token'
import { liveAt } from './shown-queries'

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

/**
 * Whose a share link is, if it leads anywhere: the cheap question, for answering 404 before a page begins. A token that
 * expired, was revoked or was never issued costs the same look into one index.
 */
export async function ownerOfShare(token: string, now: Date): Promise<string | null> {
  const link = await db().shareLink.findFirst({
    where: { tokenHash: fingerprint(token), ...liveAt(now) },
    select: { userId: true },
  })
  return link?.userId ?? null
}

function isoDate(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
