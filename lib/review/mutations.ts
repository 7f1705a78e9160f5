import 'server-only'
import { db } from '@/lib/platform/db'
import { QUOTAS } from '@/lib/platform/quotas'
import type { Transaction } from '@/lib/platform/transaction'
import { lockSkillReferences } from '@/lib/skill/renaming-mutations'
import { slugsOfToday } from '@/lib/skill/slugs-queries'
import { type Memory, memoryAfter, memoryNow, type ReviewAnswer } from './refresh'

export interface Review {
  /** Chosen by the asker, so that sending an answer twice is answering once. */
  id: string
  skill: string
  answer: ReviewAnswer
}

export type Reviewed = { ok: true; memory: Memory } | { ok: false; reason: 'not-done' }

/**
 * Keeps an answer and what it leaves of the memory. The tick stays as it is, whatever the answer. Only a skill that is
 * done can be reviewed; it may be named by a slug it had before.
 */
export async function recordReview(
  userId: string,
  { id, skill: named, answer }: Review,
  now: Date,
): Promise<Reviewed> {
  return db().$transaction(async (tx) => {
    await lockSkillReferences(tx, userId, ['Review', 'SkillMemory'])
    const skillSlug = (await slugsOfToday(tx, [named])).get(named) ?? named
    const key = { userId_skillSlug: { userId, skillSlug } }
    const tick = await tx.progress.findUnique({
      where: { ...key, status: 'done' },
      select: { at: true },
    })
    if (!tick) return { ok: false, reason: 'not-done' }
    const before = memoryNow(
      tick.at,
      await tx.skillMemory.findUnique({
        where: key,
        select: { stability: true, difficulty: true, reviewedAt: true },
      }),
    )
    const { count } = await tx.review.createMany({
      data: [{ userId, id, skillSlug, answer, at: now }],
      skipDuplicates: true,
    })
    if (count === 0) return { ok: true, memory: before }
    await forgetOldestReviews(tx, userId)
    const memory = memoryAfter(before, answer, now)
    await tx.skillMemory.upsert({
      where: key,
      create: { userId, skillSlug, ...memory },
      update: memory,
    })
    return { ok: true, memory }
  })
}

/** Deletes the oldest reviews; their effect on the memory stays. */
async function forgetOldestReviews(tx: Transaction, userId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Review" WHERE "userId" = ${userId} AND at <= (
      SELECT at FROM "Review" WHERE "userId" = ${userId} ORDER BY at DESC OFFSET ${QUOTAS.reviews} LIMIT 1)`
}

/** Sets whether the person wants to be asked if they still know the skills they marked done. */
export async function chooseRefresh(userId: string, wantsRefresh: boolean): Promise<void> {
  await db().user.updateMany({ where: { id: userId }, data: { wantsRefresh } })
}
