import 'server-only'
import { DAY_MS } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { lockPerson } from './person-mutations'
import { MAX_SHARE_LINKS, type NewShareLink } from './share-schema'
import { fingerprint, newToken } from './share-token'
import { liveAt } from './shown-queries'

export type ShareLinkCreated =
  | { ok: true; id: string; token: string }
  | { ok: false; reason: 'too-many' }

/** Makes a share link. Its token is told here and never again: what is kept of it cannot be turned back. */
export async function createShareLink(
  userId: string,
  { label, sections, roadmaps, days }: NewShareLink,
  now: Date,
): Promise<ShareLinkCreated> {
  const token = newToken()
  return db().$transaction(async (tx) => {
    await lockPerson(tx, userId)
    if ((await tx.shareLink.count({ where: { userId } })) >= MAX_SHARE_LINKS)
      return { ok: false, reason: 'too-many' }
    const { id } = await tx.shareLink.create({
      data: {
        userId,
        tokenHash: fingerprint(token),
        label,
        sections,
        roadmaps,
        createdAt: now,
        expiresAt: days === null ? null : new Date(now.getTime() + days * DAY_MS),
      },
      select: { id: true },
    })
    return { ok: true, id, token }
  })
}

/** Ends a link at once and for good. */
export async function revokeShareLink(userId: string, id: string, now: Date): Promise<void> {
  await db().shareLink.updateMany({
    where: { userId, id, revokedAt: null },
    data: { revokedAt: now },
  })
}

/** Takes a link that leads nowhere any more from its owner's list. */
export async function forgetShareLink(userId: string, id: string, now: Date): Promise<void> {
  await db().shareLink.deleteMany({ where: { userId, id, NOT: liveAt(now) } })
}

/** Counts one reader of a link, and nothing about them. */
export async function countView(token: string, now: Date): Promise<void> {
  await db().shareLink.updateMany({
    where: { tokenHash: fingerprint(token), ...liveAt(now) },
    data: { views: { increment: 1 }, lastViewedOn: now },
  })
}
