import 'server-only'
import { db } from '@/lib/platform/db'

/**
 * How many operations a person made on each day of `[from, to)` on which there were any, by ISO date in UTC.
 */
export async function activityByDay(
  userId: string,
  from: Date,
  to: Date,
): Promise<{ date: string; operations: number }[]> {
  return db().$queryRaw`
    SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS date, count(*)::int AS operations
    FROM "ProgressOperation" WHERE "userId" = ${userId} AND at >= ${from} AND at < ${to}
    GROUP BY 1 ORDER BY 1`
}
