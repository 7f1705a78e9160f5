import 'server-only'
import { addDays, dayOf, daysBetween, startsOfDays } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import type { FollowedRoadmap } from '@/lib/progress/queries'
import type { Status } from '@/lib/progress/schema'
import { type Group, leavesOf } from '@/lib/roadmap/group'
import { versionsOf } from '@/lib/roadmap/version-queries'
import { type BurnUpPoint, burnUp, type SaidOfDay } from './burn-up'

/** A person's progress on a roadmap, by days of their time zone. */
export interface Course {
  /** From the first day on which anything was said of its skills, at most two years back; empty when nothing was. */
  points: BurnUpPoint[]
  /** The days on which a new version of the roadmap added or removed skills. */
  scopeChanges: { day: string; added: number; removed: number }[]
}

/** By the slug of the roadmap. */
export async function coursesOn(
  userId: string,
  roadmaps: readonly FollowedRoadmap[],
  zone: string,
  today: string,
): Promise<Map<string, Course>> {
  const [versions, said] = await Promise.all([
    versionsOf(roadmaps.map(({ slug }) => slug)),
    saidByDay(userId, zone, today),
  ])
  return new Map(
    roadmaps.map(({ slug, tree }) => [
      slug,
      courseOf(
        tree.root,
        (versions.get(slug) ?? []).map(({ publishedAt, ...version }) => ({
          ...version,
          day: dayOf(publishedAt, zone),
        })),
        said,
        today,
      ),
    ]),
  )
}

const YEARS_SHOWN = 2

function courseOf(
  root: Group,
  versions: readonly { day: string; root: Group; added: string[]; removed: string[] }[],
  saidOfAll: readonly SaidOfDay[],
  today: string,
): Course {
  const everOn = new Set(
    [root, ...versions.map((version) => version.root)].flatMap((tree) =>
      leavesOf(tree).map(({ skill }) => skill),
    ),
  )
  const said = saidOfAll.filter(({ skill }) => everOn.has(skill))
  const [first] = said
  if (!first) return { points: [], scopeChanges: [] }
  const from = [first.day, firstDayShown(today)].sort().at(-1) ?? today
  return {
    points: burnUp(versions, said, from, today),
    scopeChanges: versions
      .slice(1)
      .filter(({ day, added, removed }) => day > from && added.length + removed.length > 0)
      .map(({ day, added, removed }) => ({ day, added: added.length, removed: removed.length })),
  }
}

function firstDayShown(today: string): string {
  return addDays(today, -365 * YEARS_SHOWN)
}

/** The last word of every day on every skill; what was said before the days shown comes first. */
async function saidByDay(userId: string, zone: string, today: string): Promise<SaidOfDay[]> {
  const from = firstDayShown(today)
  const days = daysBetween(addDays(from, -1), today)
  const rows = await db().$queryRaw<{ place: number; skill: string; status: Status }[]>`
    SELECT DISTINCT ON (place, "skillSlug")
      width_bucket(at, ${startsOfDays(from, today, zone)}::timestamptz[]) AS place, "skillSlug" AS skill, status
    FROM "ProgressOperation" WHERE "userId" = ${userId}
    ORDER BY place, "skillSlug", at DESC, id COLLATE "C" DESC`
  return rows.map(({ place, skill, status }) => ({ day: days[place] ?? today, skill, status }))
}
