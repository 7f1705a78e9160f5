import 'server-only'
import { dayOf, mondayOf, startOfMonth } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { DEFAULT_TIME_ZONE } from '@/lib/platform/time-zone'
import { type FollowedRoadmap, followedRoadmaps, statusesOf } from '@/lib/progress/queries'
import type { Status } from '@/lib/progress/schema'
import { leavesOf } from '@/lib/roadmap/group'
import { listRoadmaps } from '@/lib/roadmap/queries'
import type { RoadmapSummary } from '@/lib/roadmap/schema'
import { type AreaStanding, areaStandings } from './areas'
import { activityByDay, toldTimeZone, weeklyGoalOf } from './calendar-queries'
import { type Course, coursesOn } from './course-queries'
import { type Forecast, forecast } from './forecast'

/** A followed roadmap with how one came along it and what one is at. */
export interface Trail extends FollowedRoadmap, Course {
  learning: InProgress[]
  forecast: Forecast
}

export interface InProgress {
  skill: string
  title: string
  /** True when the skill has left the content. */
  gone: boolean
  /** ISO date of the person's time zone. */
  since: string
}

export interface Dashboard {
  /** The person's time zone, in which their days begin; null while none is set. */
  timeZone: string | null
  /** ISO date. */
  today: string
  trails: Trail[]
  /** Skills being learned that are on no followed roadmap, the longest first. */
  learningElsewhere: InProgress[]
  /** The latest operations, newest first. */
  recent: {
    id: string
    skill: string
    title: string
    gone: boolean
    status: Status
    day: string
  }[]
  /** Days with operations, from the first of the month eleven months ago to today. */
  year: { from: string; days: { date: string; operations: number }[] }
  /** This week's days that saw an operation, and on how many a week the person wants to be active. */
  week: { monday: string; active: string[]; goal: number | null }
  /** None while nothing is followed. */
  areas: AreaStanding[]
  /** The roadmaps on offer, while the person follows none. */
  choices: RoadmapSummary[]
}

/** Returns the data of `/me`. */
export async function dashboard(userId: string, now: Date): Promise<Dashboard> {
  const timeZone = await toldTimeZone(userId)
  const zone = timeZone ?? DEFAULT_TIME_ZONE
  const today = dayOf(now, zone)
  const [from, monday] = [startOfMonth(today, MONTHS - 1), mondayOf(today)]
  const [{ trails, areas }, learning, recent, days, goal] = await Promise.all([
    trailsOf(userId, zone, today),
    skillsInProgress(userId, zone),
    recentOperations(userId, zone),
    activityByDay(userId, zone, from, today),
    weeklyGoalOf(userId),
  ])
  const on = trails.map(({ tree }) => new Set(leavesOf(tree.root).map(({ skill }) => skill)))
  return {
    timeZone,
    today,
    trails: trails.map((trail, n) => ({
      ...trail,
      learning: learning.filter(({ skill }) => on[n]?.has(skill)),
    })),
    learningElsewhere: learning.filter(({ skill }) => !on.some((skills) => skills.has(skill))),
    recent,
    year: { from, days },
    week: { monday, active: days.flatMap(({ date }) => (date >= monday ? date : [])), goal },
    areas,
    choices: trails.length > 0 ? [] : await listRoadmaps(),
  }
}

const MONTHS = 12
const RECENT = 8

async function trailsOf(userId: string, zone: string, today: string) {
  const [followed, statuses, evidence] = await Promise.all([
    followedRoadmaps(userId, { withNext: true }),
    statusesOf(userId),
    db().evidenceSkill.findMany({ where: { userId }, select: { skillSlug: true } }),
  ])
  const courses = await coursesOn(userId, followed, zone, today)
  const trails = followed.map((roadmap) => {
    const course = courses.get(roadmap.slug) ?? { points: [], scopeChanges: [] }
    return { ...roadmap, ...course, forecast: forecast(course.points) }
  })
  const areas = areaStandings(
    followed.map(({ tree }) => tree.root),
    statuses,
    Object.assign({}, ...followed.map(({ tree }) => tree.areas)),
    new Set(evidence.map(({ skillSlug }) => skillSlug)),
  )
  return { trails, areas: followed.length > 0 ? areas : [] }
}

async function skillsInProgress(userId: string, zone: string): Promise<InProgress[]> {
  const rows = await db().$queryRaw<(Omit<InProgress, 'since'> & { at: Date })[]>`
    SELECT p."skillSlug" AS skill, coalesce(s.title, p."skillSlug") AS title,
      s.slug IS NULL OR s."removedAt" IS NOT NULL AS gone, p.at
    FROM "Progress" p LEFT JOIN "Skill" s ON s.slug = p."skillSlug"
    WHERE p."userId" = ${userId} AND p.status = 'learning' ORDER BY p.at, p."skillSlug"`
  return rows.map(({ at, ...row }) => ({ ...row, since: dayOf(at, zone) }))
}

async function recentOperations(userId: string, zone: string): Promise<Dashboard['recent']> {
  interface Row {
    id: string
    skill: string
    title: string
    gone: boolean
    status: Status
    at: Date
  }
  const rows = await db().$queryRaw<Row[]>`
    SELECT o.id, o."skillSlug" AS skill, coalesce(s.title, o."skillSlug") AS title,
      s.slug IS NULL OR s."removedAt" IS NOT NULL AS gone, o.status, o.at
    FROM "ProgressOperation" o LEFT JOIN "Skill" s ON s.slug = o."skillSlug"
    WHERE o."userId" = ${userId} ORDER BY o.at DESC, o.id COLLATE "C" DESC LIMIT ${RECENT}`
  return rows.map(({ at, ...row }) => ({ ...row, day: dayOf(at, zone) }))
}
