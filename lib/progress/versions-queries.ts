import 'server-only'
import { db } from '@/lib/platform/db'
import type { NamedSkill } from '@/lib/roadmap/changes'
import { type Group, leavesOf } from '@/lib/roadmap/group'
import { type RoadmapVersion, versionsOf } from '@/lib/roadmap/version-queries'
import { skillTitles } from '@/lib/skill/queries'
import { differenceOf, latestFinished } from './finished'
import type { SinceFinished, Status } from './schema'

/** Changes to a roadmap that a person follows, made while they were on their way. */
export interface TrailNews {
  /** Null unless they had finished a version, and have not finished the one of today. */
  sinceFinished: SinceFinished | null
  /** Skills that were once on it, with the person's statuses. */
  leftBehind: (NamedSkill & { status: Status })[]
}

/** A roadmap that a person follows and that is no more. */
export interface GoneRoadmap {
  slug: string
  title: string
  /** ISO date and time. */
  removedAt: string
}

/** Returns the news of each of these roadmaps, by slug. */
export async function trailNews(
  userId: string,
  slugs: readonly string[],
): Promise<Record<string, TrailNews>> {
  const versions = await versionsOf(slugs)
  const all = [...versions.values()].flat().flatMap(({ root }) => skillsOf(root))
  const published = [...versions.values()].flat().map(({ publishedAt }) => publishedAt)
  const log = await operationsOn(userId, [...new Set(all)], published)
  const titleOf = await skillTitles(all)
  const named = (list: string[]) => list.map((slug) => ({ slug, title: titleOf(slug).title }))
  return Object.fromEntries(
    slugs.map((slug) => {
      const mine = versions.get(slug) ?? []
      const grown = growth(mine, log)
      return [
        slug,
        {
          sinceFinished: grown && {
            version: grown.version,
            added: named(grown.added),
            removed: named(grown.removed),
          },
          leftBehind: leftBehind(mine, log).map(([skill, status]) => ({
            slug: skill,
            title: titleOf(skill).title,
            status,
          })),
        },
      ]
    }),
  )
}

/** In the order they began to follow them. */
export async function goneRoadmaps(userId: string): Promise<GoneRoadmap[]> {
  const rows = await db().$queryRaw<{ slug: string; title: string; removedAt: Date }[]>`
    SELECT r.slug, r.title, r."removedAt" FROM "Follow" f JOIN "Roadmap" r ON r.slug = f."roadmapSlug"
    WHERE f."userId" = ${userId} AND r."removedAt" IS NOT NULL ORDER BY f."followedAt", r.slug`
  return rows.map(({ removedAt, ...row }) => ({ ...row, removedAt: removedAt.toISOString() }))
}

type Log = Awaited<ReturnType<typeof operationsOn>>

function growth(versions: readonly RoadmapVersion[], log: Log) {
  const current = versions.at(-1)
  const finished = versions.length > 1 ? latestFinished(versions, log) : undefined
  if (!current || !finished || finished === current) return null
  return { version: finished.version, ...differenceOf(finished.root, current.root) }
}

/** The skills of earlier versions that are not on the last one, with what stands of them. */
function leftBehind(
  versions: readonly RoadmapVersion[],
  log: Log,
): [skill: string, status: Status][] {
  const now = new Set(skillsOf(versions.at(-1)?.root))
  const once = new Set(versions.flatMap(({ root }) => skillsOf(root)))
  const standing = new Map(log.map(({ skill, status }) => [skill, status]))
  return [...standing].filter(
    ([skill, status]) => once.has(skill) && !now.has(skill) && status !== 'pending',
  )
}

/**
 * The last operation on each skill before each version came out, and the last of all: as many as there are skills and
 * versions, however long the log is. Oldest first, so that of each skill the last one stands.
 */
async function operationsOn(userId: string, skills: string[], published: readonly Date[]) {
  const moments = published.toSorted((a, b) => a.getTime() - b.getTime())
  const rows = await db().$queryRaw<{ id: string; skill: string; status: Status; at: Date }[]>`
    SELECT id, skill, status, at FROM (
      SELECT DISTINCT ON (era, "skillSlug")
        width_bucket(at, ${moments}::timestamptz[]) AS era, id, "skillSlug" AS skill, status, at
      FROM "ProgressOperation" WHERE "userId" = ${userId} AND "skillSlug" = ANY(${skills})
      ORDER BY era, "skillSlug", at DESC, id COLLATE "C" DESC
    ) AS last ORDER BY at, id COLLATE "C"`
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

function skillsOf(root: Group | undefined): string[] {
  return root ? leavesOf(root).map(({ skill }) => skill) : []
}
