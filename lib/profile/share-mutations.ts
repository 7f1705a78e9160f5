import 'server-only'
import { randomUUID } from 'node:crypto'
import { DAY_MS } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { hashSecret, newSecret } from '@/lib/platform/secret'
import type { Transaction } from '@/lib/platform/transaction'
import { lockUser } from './lock-mutations'
import { MAX_SHARE_LINKS, type NewShareLink } from './share-schema'
import { liveAt, liveShare } from './shown-queries'

export type ShareLinkCreated =
  | { ok: true; id: string; token: string }
  | { ok: false; reason: 'too-many' }

/** Makes a share link. Its token is told here and never again: what is kept of it cannot be turned back. */
export async function createShareLink(
  userId: string,
  { label, sections, roadmaps, days }: NewShareLink,
  now: Date,
): Promise<ShareLinkCreated> {
  const token = newSecret()
  return db().$transaction(async (tx) => {
    await lockUser(tx, userId)
    if ((await tx.shareLink.count({ where: { userId } })) >= MAX_SHARE_LINKS)
      return { ok: false, reason: 'too-many' }
    const [id, tokenHash] = [randomUUID(), hashSecret(token)]
    await tx.shareLink.createMany({
      data: [
        {
          ...{ userId, id, tokenHash, label, sections, roadmaps },
          createdAt: now,
          expiresAt: days === null ? null : new Date(now.getTime() + days * DAY_MS),
        },
      ],
    })
    await tx.shareToken.createMany({ data: [{ hash: tokenHash, userId }] })
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
export async function deleteShareLink(userId: string, id: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    const where = { userId, id, NOT: liveAt(now) }
    const ended = await tx.shareLink.findFirst({ where, select: { tokenHash: true } })
    if (!ended) return
    await tx.shareLink.deleteMany({ where })
    await tx.shareToken.deleteMany({ where: { hash: ended.tokenHash } })
  })
}

/** Deletes the look-ups of a person's share links, once the person is gone. */
export async function forgetShareTokens(tx: Transaction, userId: string): Promise<void> {
  await tx.shareToken.deleteMany({ where: { userId } })
}

/** Counts one reader of a link, and nothing about them. */
export async function countView(token: string, now: Date): Promise<void> {
  const link = await liveShare(token, now)
  if (!link) return
  await db().shareLink.updateMany({
    where: { userId: link.userId, id: link.id, ...liveAt(now) },
    data: { views: { increment: 1 }, lastViewedOn: now },
  })
}
