import 'server-only'
import { cacheLife } from 'next/cache'
import { guidePage, listGuides } from '@/lib/guide/queries'
import type { Group } from '@/lib/roadmap/group'
import { hoursOf, type RoadmapMap } from '@/lib/roadmap/map'
import { listRoadmaps, roadmapChanges, roadmapMap } from '@/lib/roadmap/queries'
import type { RoadmapSummary, SearchIndex } from '@/lib/roadmap/schema'
import { textsOfTree } from '@/lib/roadmap/skills-queries'
import { listSkills, searchEntries, searchTexts, skillPage } from '@/lib/skill/queries'
import { contentEdition } from './edition-queries'

/**
 * A slug that no skill or roadmap can have. Static pages cache what is published. The build knows no content
 * (docs/decisions/server-drawn-map.md), yet Next.js must make one page of every kind then: the build makes it for this
 * slug, and the page says "not found".
 */
export const NO_SLUG = '-'

export interface ListedRoadmap extends RoadmapSummary {
  tree: Group
  hours: Record<string, number>
}

/** Returns the published roadmaps in the order of the listing, with what measuring needs. */
export async function publishedRoadmaps(): Promise<ListedRoadmap[]> {
  const listed = await listedRoadmaps()
  const maps = await Promise.all(listed.map(({ slug }) => publishedMap(slug)))
  return listed.flatMap((roadmap, index) => {
    const map = maps[index]
    return map ? [{ ...roadmap, tree: map.root, hours: hoursOf(map) }] : []
  })
}

async function listedRoadmaps(): Promise<RoadmapSummary[]> {
  'use cache'
  cacheLife('minutes')
  return listRoadmaps()
}

export async function publishedMap(slug: string): Promise<RoadmapMap | null> {
  'use cache'
  cacheLife('minutes')
  return slug === NO_SLUG ? null : ((await currentMaps([slug])).get(slug) ?? null)
}

/**
 * Returns the roadmaps of these slugs as they are published at this moment, by slug; those there are not are left out.
 * This process reads each once for every edition of the content.
 * @param edition of the content, when the caller has asked for it already
 */
export async function currentMaps(
  slugs: readonly string[],
  edition?: string,
): Promise<Map<string, RoadmapMap>> {
  if (slugs.length === 0) return new Map()
  const current = edition ?? (await contentEdition())
  if (kept.edition !== current) kept = { edition: current, maps: new Map() }
  const { maps } = kept
  const read = await Promise.all(slugs.map((slug) => keptMap(maps, slug)))
  return new Map(read.flatMap((map) => (map ? [[map.slug, map] as const] : [])))
}

let kept = { edition: '', maps: new Map<string, Promise<RoadmapMap | null>>() }

/** Returns the cached map; reads it again after a read that failed or found nothing. */
async function keptMap(maps: (typeof kept)['maps'], slug: string): Promise<RoadmapMap | null> {
  const reading = maps.get(slug) ?? roadmapMap(slug)
  maps.set(slug, reading)
  try {
    const map = await reading
    if (!map) maps.delete(slug)
    return map
  } catch (error) {
    maps.delete(slug)
    throw error
  }
}

export async function publishedTexts(slug: string) {
  'use cache'
  cacheLife('minutes')
  const map = await publishedMap(slug)
  return map ? textsOfTree(map.root) : {}
}

export async function publishedSkill(slug: string) {
  'use cache'
  cacheLife('minutes')
  return slug === NO_SLUG ? null : skillPage(slug)
}

export async function publishedSkills() {
  'use cache'
  cacheLife('minutes')
  return listSkills()
}

/** Returns the index that the search and the command palette look through. */
export async function publishedSearchIndex(): Promise<SearchIndex> {
  'use cache'
  cacheLife('minutes')
  const [skills, roadmaps, guides] = await Promise.all([
    searchEntries(),
    listRoadmaps(),
    listGuides(),
  ])
  return {
    skills,
    roadmaps: roadmaps.map(({ slug, title, summary }) => ({ slug, title, summary })),
    guides: guides.map(({ slug, title, summary }) => ({ slug, title, summary })),
  }
}

export async function publishedSearchTexts() {
  'use cache'
  cacheLife('minutes')
  return searchTexts()
}

/** The last hundred versions are enough for a feed and a page. */
export async function publishedChanges() {
  'use cache'
  cacheLife('minutes')
  return roadmapChanges(100)
}

export async function publishedGuides() {
  'use cache'
  cacheLife('minutes')
  return listGuides()
}

export async function publishedGuide(slug: string) {
  'use cache'
  cacheLife('minutes')
  return slug === NO_SLUG ? null : guidePage(slug)
}
