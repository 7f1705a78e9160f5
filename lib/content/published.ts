import 'server-only'
import { cacheLife } from 'next/cache'
import { guidePage, listGuides } from '@/lib/guide/queries'
import type { Group } from '@/lib/roadmap/group'
import { hoursOf } from '@/lib/roadmap/map'
import { listRoadmaps, roadmapChanges, roadmapMap } from '@/lib/roadmap/queries'
import type { RoadmapSummary, SearchIndex } from '@/lib/roadmap/schema'
import { textsOfTree } from '@/lib/roadmap/skills-queries'
import { listSkills, searchEntries, searchTexts, skillPage } from '@/lib/skill/queries'

/**
 * What is published, cached for the static pages. The build knows no content (docs/decisions/server-drawn-map.md),
 * yet Next.js must make one page of every kind then: it is made for this slug, which no skill or roadmap can have, and
 * says "not found".
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

export async function publishedMap(slug: string) {
  'use cache'
  cacheLife('minutes')
  return slug === NO_SLUG ? null : roadmapMap(slug)
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

/** What the search and the command palette look through. */
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
