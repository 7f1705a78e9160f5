import 'server-only'
import { db } from '@/lib/platform/db'
import type { PointInLog } from './history'
import { differencesTo, foldedUntil, restoredAt } from './history-queries'
import { recordOperations } from './mutations'
import { newOperationId } from './operation-id'

/**
 * Brings the state at a point of the log back, as new operations: nothing of the log is lost, and this can be undone.
 * @param skills only these; what does not differ is left alone
 * @returns when the operations were made; null when there was nothing to bring back
 */
export async function bringBack(
  userId: string,
  point: PointInLog,
  skills: readonly string[],
  now: Date,
): Promise<Date | null> {
  const folded = await foldedUntil(userId)
  // The statuses of that time are no longer known.
  if (folded && point.at < folded) return null
  const wanted = new Set(skills)
  const changes = (await differencesTo(userId, point)).filter(({ skill }) => wanted.has(skill))
  if (changes.length === 0) return null
  const at = await afterEverything(userId, now)
  const operations = changes.map(({ skill, to }) => ({
    ...{ id: newOperationId(), skill, status: to },
    at: at.toISOString(),
  }))
  await recordOperations(userId, operations, at, { source: 'restored', asOf: point.at })
  return at
}

/** Undoes what was brought back then, of those skills that nobody has changed since; by new operations again. */
export async function undoBringingBack(
  userId: string,
  restored: Date,
  now: Date,
): Promise<Date | null> {
  const then = await restoredAt(userId, restored)
  const before = { at: new Date(restored.getTime() - 1) }
  return then && bringBack(userId, before, then.standing, now)
}

/** Now, or just after the latest operation where the clock went back or stood still since. */
async function afterEverything(userId: string, now: Date): Promise<Date> {
  const { _max } = await db().progress.aggregate({ where: { userId }, _max: { at: true } })
  return new Date(Math.max(now.getTime(), (_max.at?.getTime() ?? 0) + 1))
}
