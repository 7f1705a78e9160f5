import 'server-only'
import { db } from '@/lib/platform/db'
import { addDays, dayOf, daysBetween, mondayOf } from './calendar'
import { activityByDay, timeZoneOf } from './calendar-queries'
import { type FollowedRoadmap, followedRoadmaps } from './queries'
import type { Status } from './schema'

export interface Dashboard {
  roadmaps: FollowedRoadmap[]
  /** What is being learned, the longest first; `since` is an ISO date and time. */
  learning: { skill: string; title: string; since: string }[]
  /** The latest operations, newest first. */
  activity: { id: string; skill: string; title: string; status: Status; at: string }[]
  /** This week, Monday to Sunday in the person's time zone: whether anything was ticked, by ISO date. */
  week: { day: string; active: boolean }[]
}

/** What `/me` shows. */
export async function dashboard(userId: string, now: Date): Promise<Dashboard> {
  const [roadmaps, learning, activity, week] = await Promise.all([
    followedRoadmaps(userId),
    skillsInProgress(userId),
    recentActivity(userId),
    thisWeek(userId, now),
  ])
  return { roadmaps, learning, activity, week }
}

const RECENT = 10

async function skillsInProgress(userId: string): Promise<Dashboard['learning']> {
  const rows = await db().$queryRaw<{ skill: string; title: string; at: Date }[]>`
    SELECT p."skillSlug" AS skill, coalesce(s.title, p."skillSlug") AS title, p.at
    FROM "Progress" p LEFT JOIN "Skill" s ON s.slug = p."skillSlug"
    WHERE p."userId" = ${userId} AND p.status = 'learning' ORDER BY p.at, p."skillSlug"`
  return rows.map(({ skill, title, at }) => ({ skill, title, since: at.toISOString() }))
}

async function recentActivity(userId: string): Promise<Dashboard['activity']> {
  interface Row {
    id: string
    skill: string
    title: string
    status: Status
    at: Date
  }
  const rows = await db().$queryRaw<Row[]>`
    SELECT o.id, o."skillSlug" AS skill, coalesce(s.title, o."skillSlug") AS title, o.status, o.at
    FROM "ProgressOperation" o LEFT JOIN "Skill" s ON s.slug = o."skillSlug"
    WHERE o."userId" = ${userId} ORDER BY o.at DESC, o.id COLLATE "C" DESC LIMIT ${RECENT}`
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

async function thisWeek(userId: string, now: Date): Promise<Dashboard['week']> {
  const zone = await timeZoneOf(userId)
  const monday = mondayOf(dayOf(now, zone))
  const days = daysBetween(monday, addDays(monday, 6))
  const active = await activityByDay(userId, zone, monday, addDays(monday, 6))
  return days.map((day) => ({ day, active: active.some(({ date }) => date === day) }))
}
