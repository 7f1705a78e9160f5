import 'server-only'
import { db } from '@/lib/platform/db'
import { skillTitles } from '@/lib/skill/queries'
import { isSlug } from '@/lib/skill/schema'
import type { NamedSkill, RoadmapChange } from './changes'
import { edgesOf } from './edges'
import { layoutOf, type RoadmapMap } from './map'
import type { RoadmapDetail, RoadmapSummary } from './schema'
import { skillsOfTree } from './skills-queries'
import { readTree } from './stored-tree'

/** The roadmaps of the published content, in the order of the listing. */
export async function listRoadmaps(): Promise<RoadmapSummary[]> {
  const roadmaps = await db().roadmap.findMany({
    where: { removedAt: null },
    select: {
      ...{ slug: true, title: true, summary: true, version: true },
      _count: { select: { skills: true } },
    },
    orderBy: { position: 'asc' },
  })
  return roadmaps.map(({ _count, ...roadmap }) => ({ ...roadmap, skillCount: _count.skills }))
}

/** Tells whether there is such a roadmap, with a cheap query. */
export async function isRoadmap(slug: string): Promise<boolean> {
  return (await db().roadmap.count({ where: { slug, removedAt: null } })) > 0
}

/** Returns one roadmap in the API's shape: lengths are CSS px at 16 px a rem. Null when there is none. */
export async function roadmapDetail(slug: string): Promise<RoadmapDetail | null> {
  const map = await roadmapMap(slug)
  if (!map) return null
  const { title, summary, version, root, skills } = map
  const { nodes } = layoutOf(map, 'wide')
  return {
    ...{ slug, title, summary, version, root },
    nodes: nodes.map(({ key, kind, skill, title, x, y, width, height }) => ({
      key,
      kind,
      ...(skill === undefined ? {} : { skill }),
      title,
      x: x * PX_PER_REM,
      y: y * PX_PER_REM,
      width: width * PX_PER_REM,
      height: height * PX_PER_REM,
    })),
    edges: edgesOf(nodes, skills),
  }
}

/** Returns everything the page of a roadmap shows. Null when there is no such roadmap. */
export async function roadmapMap(slug: string): Promise<RoadmapMap | null> {
  if (!isSlug(slug)) return null
  const roadmap = await db().roadmap.findFirst({
    where: { slug, removedAt: null },
    select: { slug: true, title: true, summary: true, version: true, root: true },
  })
  if (!roadmap) return null
  const root = readTree(roadmap.title, roadmap.root)
  const [skills, past] = await Promise.all([skillsOfTree(root), pastSkills(slug)])
  return { ...roadmap, root, skills, past }
}

/** Returns the newest published versions of all current roadmaps, newest first. */
export async function roadmapChanges(limit: number): Promise<RoadmapChange[]> {
  const versions = await db().roadmapVersion.findMany({
    where: { roadmap: { removedAt: null } },
    select: {
      version: true,
      publishedAt: true,
      skills: true,
      added: true,
      removed: true,
      roadmap: { select: { slug: true, title: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { roadmapSlug: 'asc' }, { version: 'desc' }],
    take: limit,
  })
  const nameOf = await skillTitles(versions.flatMap(({ added, removed }) => [...added, ...removed]))
  const named = (slugs: string[]) => slugs.map(nameOf)
  return versions.map(({ roadmap, version, publishedAt, skills, added, removed }) => ({
    ...roadmap,
    version,
    publishedAt: publishedAt.toISOString(),
    skillCount: skills.length,
    added: named(added),
    removed: named(removed),
  }))
}

async function pastSkills(slug: string): Promise<NamedSkill[]> {
  const versions = await db().roadmapVersion.findMany({
    where: { roadmapSlug: slug },
    select: { skills: true },
    orderBy: { version: 'desc' },
  })
  const [now = [], ...before] = versions.map(({ skills }) => skills)
  const standing = new Set(now)
  const past = [...new Set(before.flat())].filter((skill) => !standing.has(skill))
  return past.map(await skillTitles(past))
}

const PX_PER_REM = 16
