import 'server-only'
import { db } from '@/lib/platform/db'
import type { Group } from './group'

/** One published version of a roadmap. */
export interface RoadmapVersion {
  version: number
  publishedAt: Date
  root: Group
  /** Against the version before. */
  added: string[]
  removed: string[]
}

/** Every version of each of these roadmaps, by its slug, the oldest first. */
export async function versionsOf(slugs: readonly string[]): Promise<Map<string, RoadmapVersion[]>> {
  const rows = await db().$queryRaw<VersionRow[]>`
    SELECT "roadmapSlug" AS slug, version, "publishedAt", md5(skills::text) AS skills, added, removed
    FROM "RoadmapVersion" WHERE "roadmapSlug" = ANY(${slugs}) ORDER BY version`
  const kept = new Map(rows.map((row) => [row, trees.get(keyOf(row))]))
  const read = await readTrees(rows.filter((row) => !kept.get(row)))
  const versions = new Map<string, RoadmapVersion[]>(slugs.map((slug) => [slug, []]))
  for (const row of rows) {
    const root = kept.get(row) ?? read.get(`${row.slug} ${row.version}`)
    const { slug, skills: _, ...version } = row
    if (root) versions.get(slug)?.push({ ...version, root })
  }
  return versions
}

interface VersionRow extends Omit<RoadmapVersion, 'root'> {
  slug: string
  /** A fingerprint. */
  skills: string
}

type TreeRow = Omit<VersionRow, 'added' | 'removed'>

/**
 * Trees that this process has read, the last ones. A version never changes, unless a skill on it is renamed, maybe by
 * another process: then its skills have another fingerprint.
 */
const trees = new Map<string, Group>()
const MOST_TREES = 300

function keyOf({ slug, version, publishedAt, skills }: TreeRow): string {
  return `${slug} ${version} ${publishedAt.getTime()} ${skills}`
}

/** By slug and version. */
async function readTrees(wanted: readonly VersionRow[]): Promise<Map<string, Group>> {
  if (wanted.length === 0) return new Map()
  const rows = await db().$queryRaw<(TreeRow & { root: Group })[]>`
    SELECT "roadmapSlug" AS slug, version, "publishedAt", md5(skills::text) AS skills, root
    FROM "RoadmapVersion" JOIN unnest(
      ${wanted.map(({ slug }) => slug)}::text[], ${wanted.map(({ version }) => version)}::int[]
    ) AS wanted(slug, number) ON slug = "roadmapSlug" AND number = version`
  for (const row of rows) trees.set(keyOf(row), row.root)
  for (const key of [...trees.keys()].slice(0, -MOST_TREES)) trees.delete(key)
  return new Map(rows.map(({ slug, version, root }) => [`${slug} ${version}`, root]))
}
