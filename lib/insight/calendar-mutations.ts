import 'server-only'
import { db } from '@/lib/platform/db'

/** @param timeZone one of `timeZones()` */
export async function setTimeZone(userId: string, timeZone: string): Promise<void> {
  await db().user.updateMany({ where: { id: userId }, data: { timeZone } })
}

/** The same for what their browser says: it never overrules what was told before. */
export async function suggestTimeZone(userId: string, timeZone: string): Promise<void> {
  await db().user.updateMany({ where: { id: userId, timeZone: null }, data: { timeZone } })
}

/** @param days of a week on which the person wants to be active, 1 to 7; null for no goal */
export async function setWeeklyGoal(userId: string, days: number | null): Promise<void> {
  await db().user.updateMany({ where: { id: userId }, data: { weeklyGoal: days } })
}
