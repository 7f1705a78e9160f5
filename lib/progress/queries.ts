import 'server-only'
import { EDITION } from '@/lib/content/edition-queries'
import { currentMaps } from '@/lib/content/published'
import { db } from '@/lib/platform/db'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { type RoadmapTree, treeOf } from '@/lib/roadmap/roadmap-tree'
import { type Measure, measure } from './measure'
import { type NextSkill, nextSkills } from './next'
import type { ProgressState, RoadmapProgress, Status, Statuses } from './schema'
import { trailNews } from './versions-queries'

/** A followed roadmap as the dashboard and the profile show it. */
export interface FollowedRoadmap {
  slug: string
  title: string
  tree: RoadmapTree
  measure: Measure
  /** The first three. */
  next: (NextSkill & { title: string })[]
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

/** Returns the person's status of every skill, pending ones left out. */
export async function statusesOf(userId: string): Promise<Statuses> {
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
  const [maps, statuses, news] = await Promise.all([
    currentMaps([roadmapSlug]),
    statusesOf(userId),
    trailNews(userId, [roadmapSlug]),
  ])
  const map = maps.get(roadmapSlug)
  if (!map) return null
  const tree = treeOf(map)
  const { percent, filled, slots, hoursLeft, counts } = measure(tree.root, statuses, tree.hours)
  return {
    ...{ percent, filled, slots, hoursLeft, counts },
    next: nextOn(tree, statuses),
    sinceFinished: news[roadmapSlug]?.sinceFinished ?? null,
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

/**
 * The roadmaps a person follows, measured; those that were removed are left out.
 * @param withNext whether somebody wants to know what to learn next, which costs more than the measure
 * @param known the person's statuses, where the caller reads them anyway
 */
export async function followedRoadmaps(
  userId: string,
  { withNext, known = statusesOf(userId) }: { withNext: boolean; known?: Promise<Statuses> },
): Promise<FollowedRoadmap[]> {
  const [maps, statuses] = await Promise.all([followedMaps(userId), known])
  return maps.map((map) => followedRoadmap(map.slug, treeOf(map), statuses, withNext))
}

/** In the order they began to follow them. */
async function followedMaps(userId: string): Promise<RoadmapMap[]> {
  const rows = await db().$queryRaw<{ slug: string; edition: string }[]>`
    SELECT "roadmapSlug" AS slug, (${EDITION}) AS edition FROM "Follow"
    WHERE "userId" = ${userId} ORDER BY "followedAt", "roadmapSlug"`
  const slugs = rows.map(({ slug }) => slug)
  const maps = await currentMaps(slugs, rows[0]?.edition)
  return slugs.flatMap((slug) => maps.get(slug) ?? [])
}

type ProgressRow = { version: number } & (
  | { skill: string; status: Status; at: Date }
  | { skill: null; status: null; at: null }
)

const OFFERED = 3

function followedRoadmap(
  slug: string,
  tree: RoadmapTree,
  statuses: Statuses,
  withNext: boolean,
): FollowedRoadmap {
  return {
    slug,
    title: tree.root.title,
    tree,
    measure: measure(tree.root, statuses, tree.hours),
    next: (withNext ? nextOn(tree, statuses) : [])
      .slice(0, OFFERED)
      .map((next) => ({ ...next, title: tree.titles[next.skill] ?? next.skill })),
  }
}

function nextOn({ root, requires, titles }: RoadmapTree, statuses: Statuses): NextSkill[] {
  return nextSkills(root, statuses, requires, titles)
}
