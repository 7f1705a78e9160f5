import 'server-only'
import { db } from '@/lib/platform/db'
import { type RoadmapTree, roadmapTree } from '@/lib/roadmap/queries'
import { type Measure, measure } from './measure'
import { type NextSkill, nextSkills } from './next'
import { NO_NOTE } from './notes'
import {
  noteLink,
  type ProgressState,
  type RoadmapProgress,
  type SkillNote,
  type Status,
  type Statuses,
} from './schema'
import { DAY_MS, startOfWeek } from './week'

/** A followed roadmap as the dashboard and the profile show it. */
export interface FollowedRoadmap {
  slug: string
  title: string
  measure: Measure
  /** The first three. */
  next: (NextSkill & { title: string })[]
}

export interface Dashboard {
  roadmaps: FollowedRoadmap[]
  /** What is being learned, the longest first; `since` is an ISO date and time. */
  learning: { skill: string; title: string; since: string }[]
  /** The latest operations, newest first. */
  activity: { id: string; skill: string; title: string; status: Status; at: string }[]
  /** Days of this week, Monday to Sunday in UTC, on which anything was ticked, as ISO dates. */
  activeDays: string[]
}

/**
 * A person's progress and the version it stands at, read as one. Without `since`, every skill that is not pending; with
 * it, what changed after that version, `pending` included.
 */
export async function progressSince(userId: string, since?: number): Promise<ProgressState> {
  const rows = await db().$queryRaw<ProgressRow[]>`
    SELECT u."progressVersion" AS version, p."skillSlug" AS skill, p.status, p.at
    FROM "User" u LEFT JOIN "Progress" p ON p."userId" = u.id AND CASE
      WHEN ${since ?? null}::int IS NULL THEN p.status <> 'pending'
      ELSE p.version > ${since ?? null}::int END
    WHERE u.id = ${userId} ORDER BY p."skillSlug"`
  return {
    version: rows[0]?.version ?? 0,
    skills: Object.fromEntries(
      rows.flatMap(({ skill, status, at }) =>
        skill === null ? [] : [[skill, { status, at: at.toISOString() }]],
      ),
    ),
  }
}

/** What the person said of every skill, pending ones left out. */
async function statusesOf(userId: string): Promise<Statuses> {
  const rows = await db().progress.findMany({
    where: { userId, status: { not: 'pending' } },
    select: { skillSlug: true, status: true },
  })
  return Object.fromEntries(rows.map(({ skillSlug, status }) => [skillSlug, status]))
}

/** The measure of one roadmap and the skills to offer next; null when there is no such roadmap. */
export async function roadmapProgress(
  userId: string,
  roadmapSlug: string,
): Promise<RoadmapProgress | null> {
  const [tree, statuses] = await Promise.all([roadmapTree(roadmapSlug), statusesOf(userId)])
  if (!tree) return null
  const { percent, filled, slots, hoursLeft, counts } = measure(tree.root, statuses, tree.hours)
  return { percent, filled, slots, hoursLeft, counts, next: nextOn(tree, statuses) }
}

/** What a person keeps for themselves about a skill, also by a slug it had before; null when there is no such skill. */
export async function noteOn(userId: string, named: string): Promise<SkillNote | null> {
  const skill = await db().skill.findFirst({
    where: { OR: [{ slug: named }, { formerSlugs: { some: { formerSlug: named } } }] },
    select: { slug: true },
  })
  if (!skill) return null
  const row = await db().skillNote.findUnique({
    where: { userId_skillSlug: { userId, skillSlug: skill.slug } },
    select: { note: true, links: true, acts: true, updatedAt: true },
  })
  if (!row) return NO_NOTE
  return {
    ...row,
    links: noteLink.array().parse(row.links),
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** Slugs of the roadmaps a person follows, in the order they began to. */
export async function followedSlugs(userId: string): Promise<string[]> {
  const follows = await db().follow.findMany({
    where: { userId },
    select: { roadmapSlug: true },
    orderBy: [{ followedAt: 'asc' }, { roadmapSlug: 'asc' }],
  })
  return follows.map(({ roadmapSlug }) => roadmapSlug)
}

/** The roadmaps a person follows, measured; those that were removed are left out. */
export async function followedRoadmaps(userId: string): Promise<FollowedRoadmap[]> {
  const [slugs, statuses] = await Promise.all([followedSlugs(userId), statusesOf(userId)])
  const trees = await Promise.all(
    slugs.map(async (slug) => ({ slug, tree: await roadmapTree(slug) })),
  )
  return trees.flatMap(({ slug, tree }) => (tree ? followedRoadmap(slug, tree, statuses) : []))
}

/** What `/me` shows. */
export async function dashboard(userId: string, now: Date): Promise<Dashboard> {
  const [roadmaps, learning, activity, activeDays] = await Promise.all([
    followedRoadmaps(userId),
    skillsInProgress(userId),
    recentActivity(userId),
    activeDaysOfWeek(userId, now),
  ])
  return { roadmaps, learning, activity, activeDays }
}

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

type ProgressRow = { version: number } & (
  | { skill: string; status: Status; at: Date }
  | { skill: null; status: null; at: null }
)

const OFFERED = 3
const RECENT = 10

function followedRoadmap(slug: string, tree: RoadmapTree, statuses: Statuses): FollowedRoadmap {
  return {
    slug,
    title: tree.root.title,
    measure: measure(tree.root, statuses, tree.hours),
    next: nextOn(tree, statuses)
      .slice(0, OFFERED)
      .map((next) => ({ ...next, title: tree.titles[next.skill] ?? next.skill })),
  }
}

function nextOn({ root, requires, titles }: RoadmapTree, statuses: Statuses): NextSkill[] {
  return nextSkills(root, statuses, requires, titles)
}

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

async function activeDaysOfWeek(userId: string, now: Date): Promise<string[]> {
  const monday = startOfWeek(now)
  const days = await activityByDay(userId, monday, new Date(monday.getTime() + 7 * DAY_MS))
  return days.map(({ date }) => date)
}
