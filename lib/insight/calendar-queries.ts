import 'server-only'
import { addDays, daysBetween, startsOfDays } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { knownZone, zoneOf } from '@/lib/platform/time-zone'

/** The time zone in which a person's days begin: one of `timeZones()`. */
export async function timeZoneOf(userId: string): Promise<string> {
  return zoneOf(await toldTimeZone(userId))
}

/** Returns the same, or null while neither the person nor their browser has set one. */
export async function toldTimeZone(userId: string): Promise<string | null> {
  const where = { id: userId }
  const person = await db().user.findUnique({ where, select: { timeZone: true } })
  return knownZone(person?.timeZone ?? null)
}

/** Returns the number of days a week on which a person wants to be active; null without a goal. */
export async function weeklyGoalOf(userId: string): Promise<number | null> {
  const where = { id: userId }
  return (await db().user.findUnique({ where, select: { weeklyGoal: true } }))?.weeklyGoal ?? null
}

/**
 * Counts a person's operations on each of the days `from` to `to` that has any, in their time zone. A skill that ends a
 * day with the status it began with does not count: an undone change makes no active day.
 * Only Intl decides where days begin. PostgreSQL gets the instants, since it may know other time zones.
 */
export async function activityByDay(
  userId: string,
  zone: string,
  from: string,
  to: string,
): Promise<{ date: string; operations: number }[]> {
  const days = daysBetween(from, to)
  const starts = startsOfDays(from, addDays(to, 1), zone)
  const rows = await db().$queryRaw<{ place: number; operations: number }[]>`
    WITH log AS (
      SELECT "skillSlug" AS skill, at, id COLLATE "C" AS id, status,
        lag(status, 1, 'pending') OVER (PARTITION BY "skillSlug" ORDER BY at, id COLLATE "C") AS before
      FROM "ProgressOperation" WHERE "userId" = ${userId} AND at < ${starts.at(-1)}::timestamptz
    ), days AS (
      SELECT width_bucket(at, ${starts}::timestamptz[]) AS place, count(*) AS operations,
        (array_agg(before ORDER BY at, id))[1] AS began,
        (array_agg(status ORDER BY at DESC, id DESC))[1] AS ended
      FROM log WHERE at >= ${starts[0]}::timestamptz GROUP BY skill, 1
    )
    SELECT place, sum(operations)::int AS operations FROM days WHERE began <> ended GROUP BY 1 ORDER BY 1`
  return rows.map(({ place, operations }) => ({ date: days[place - 1] ?? to, operations }))
}
