import 'server-only'
import { DAY_MS } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/skill/mutations'
import { skeleton } from './look-alike'

/** How long a handle that was given up leads to its last holder, and is nobody else's. */
export const HANDLE_HELD_DAYS = 90
/** How many a person can hold that way, so that nobody collects them. */
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
  if (to !== null) {
    const refusal = await refusalOf(tx, userId, to, now)
    if (refusal) return refusal
    await tx.formerHandle.deleteMany({ where: { handle: to } })
  }
  if (from === null) return undefined
  const held = await tx.formerHandle.count({ where: { userId, until: { gt: now } } })
  if (held >= MAX_FORMER_HANDLES) return 'handle-changes'
  await hold(tx, from, userId, now)
  return undefined
}

/**
 * Why a person cannot have a handle that they do not have. Of those who want handles that look alike at the same moment,
 * one after the other is asked.
 */
export async function refusalOf(
  tx: Transaction,
  userId: string,
  handle: string,
  now: Date,
): Promise<HandleRefusal | undefined> {
  const look = skeleton(handle)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`handle ${look}`}, 0))`
  const inTheWay = await tx.$queryRaw<{ handle: string }[]>`
    SELECT handle FROM "Profile" WHERE skeleton = ${look} AND "userId" <> ${userId}
    UNION ALL
    SELECT handle FROM "FormerHandle"
    WHERE skeleton = ${look} AND until > ${now} AND "userId" IS DISTINCT FROM ${userId}`
  if (inTheWay.length === 0) return undefined
  const same = inTheWay.some((taken) => taken.handle === handle)
  return same ? 'handle-taken' : 'handle-look-alike'
}

/**
 * Holds the handle of whoever is about to leave for as long as one that was given up, so that nobody takes their place
 * behind links to them. With the account goes whose it was: what is kept is a word and a date.
 */
export async function holdHandle(tx: Transaction, userId: string, now: Date): Promise<void> {
  const profile = await tx.profile.findUnique({ where: { userId }, select: { handle: true } })
  if (profile?.handle) await hold(tx, profile.handle, userId, now)
}

/** Forgets the handles that are anybody's again. */
export async function forgetHeldHandles(now: Date): Promise<void> {
  await db().formerHandle.deleteMany({ where: { until: { lte: now } } })
}

async function hold(tx: Transaction, handle: string, userId: string, now: Date): Promise<void> {
  const until = new Date(now.getTime() + HANDLE_HELD_DAYS * DAY_MS)
  const held = { skeleton: skeleton(handle), userId, until }
  await tx.formerHandle.upsert({
    where: { handle },
    create: { handle, ...held },
    update: held,
  })
}
