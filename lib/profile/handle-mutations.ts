import 'server-only'
import { DAY_MS } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { handleSkeleton } from './handle-skeleton'

/** Days for which a handle that was given up leads to its last holder, and is nobody else's. */
export const HANDLE_HELD_DAYS = 90
/** The most handles a person can keep that way, so that nobody collects them. */
export const MAX_FORMER_HANDLES = 5

export type HandleRefusal = 'handle-taken' | 'handle-look-alike' | 'handle-changes'

/** Gives a person another handle, or none, as far as handles go: what stands in their profile is the caller's. */
export async function changeHandle(
  tx: Transaction,
  userId: string,
  from: string | null,
  to: string | null,
  now: Date,
): Promise<HandleRefusal | undefined> {
  const known = to === null ? undefined : await refusalOf(tx, userId, to, now)
  if (known) return known
  if (from !== null && (await heldBy(tx, userId, to, now)) >= MAX_FORMER_HANDLES)
    return 'handle-changes'
  const refusal = to === null ? undefined : await claim(tx, userId, to, now)
  if (refusal) return refusal
  if (from !== null) await giveUp(tx, userId, from, to, now)
  return undefined
}

/** Returns why a person cannot have a handle that they do not have, as far as can be seen before it is claimed. */
export async function refusalOf(
  tx: Transaction,
  userId: string,
  handle: string,
  now: Date,
): Promise<HandleRefusal | undefined> {
  const [same] = await tx.$queryRaw<Holder[]>`
    SELECT "userId" FROM "Handle" WHERE handle = ${handle} AND (until IS NULL OR until > ${now})`
  if (same && same.userId !== userId) return 'handle-taken'
  const [alike] = await tx.$queryRaw<Holder[]>`
    SELECT "userId" FROM "HandleSkeleton" WHERE skeleton = ${handleSkeleton(handle)} AND (until IS NULL OR until > ${now})`
  return alike && alike.userId !== userId ? 'handle-look-alike' : undefined
}

interface Holder {
  userId: string | null
}

/**
 * Holds the handles of a person who is about to leave for as long as one that was given up, so that nobody takes their
 * place behind links to them. With the account goes whose they were: what is kept is a word and a date.
 */
export async function holdHandles(tx: Transaction, userId: string, now: Date): Promise<void> {
  const until = heldFrom(now)
  await tx.handle.updateMany({ where: { userId, until: null }, data: { until } })
  await tx.handle.updateMany({ where: { userId }, data: { userId: null } })
  await tx.handleSkeleton.updateMany({ where: { userId, until: null }, data: { until } })
  await tx.handleSkeleton.updateMany({ where: { userId }, data: { userId: null } })
}

/** Forgets the handles that are anybody's again. */
export async function releaseExpiredHandles(now: Date): Promise<void> {
  const where = { until: { lte: now } }
  await db().handle.deleteMany({ where })
  await db().handleSkeleton.deleteMany({ where })
}

/**
 * Takes a handle and its look, unless somebody else has or holds either. The row of the look is inserted or locked by the
 * same statement that judges it, so people who want handles that look alike at the same moment come one after the other.
 */
async function claim(
  tx: Transaction,
  userId: string,
  handle: string,
  now: Date,
): Promise<HandleRefusal | undefined> {
  const looks = await tx.$executeRaw`
    INSERT INTO "HandleSkeleton" AS held (skeleton, "userId") VALUES (${handleSkeleton(handle)}, ${userId})
    ON CONFLICT (skeleton) DO UPDATE SET "userId" = EXCLUDED."userId", until = NULL
    WHERE held."userId" = EXCLUDED."userId" OR held.until <= ${now}`
  const taken =
    looks > 0 &&
    (await tx.$executeRaw`
      INSERT INTO "Handle" AS held (handle, "userId") VALUES (${handle}, ${userId})
      ON CONFLICT (handle) DO UPDATE SET "userId" = EXCLUDED."userId", until = NULL
      WHERE held."userId" = EXCLUDED."userId" OR held.until <= ${now}`)
  if (taken) return undefined
  return (await refusalOf(tx, userId, handle, now)) ?? 'handle-taken'
}

async function giveUp(
  tx: Transaction,
  userId: string,
  from: string,
  to: string | null,
  now: Date,
): Promise<void> {
  const until = heldFrom(now)
  await tx.handle.updateMany({ where: { handle: from, userId }, data: { until } })
  if (to === null || handleSkeleton(to) !== handleSkeleton(from))
    await tx.handleSkeleton.updateMany({
      where: { skeleton: handleSkeleton(from), userId },
      data: { until },
    })
}

/** Counts the handles that a person gave up and still keeps, less the one they want back. */
function heldBy(
  tx: Transaction,
  userId: string,
  wanted: string | null,
  now: Date,
): Promise<number> {
  return tx.handle.count({
    where: { userId, until: { gt: now }, ...(wanted !== null && { NOT: { handle: wanted } }) },
  })
}

function heldFrom(now: Date): Date {
  return new Date(now.getTime() + HANDLE_HELD_DAYS * DAY_MS)
}
