import 'server-only'
import { cacheLife } from 'next/cache'
import { guidePage, listGuides } from '@/lib/guide/queries'
import type { Group } from '@/lib/roadmap/group'
import {
  listRoadmaps,
  roadmapChanges,
  roadmapMap,
  roadmapTexts,
  roadmapTree,
} from '@/lib/roadmap/queries'
import type { RoadmapSummary, SearchIndex } from '@/lib/roadmap/schema'
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

export async function publishedRoadmaps(): Promise<ListedRoadmap[]> {
  'use cache'
  cacheLife('minutes')
  const roadmaps = await listRoadmaps()
  return Promise.all(
    roadmaps.map(async (roadmap) => {
      const { root, hours } = (await roadmapTree(roadmap.slug)) ?? NO_TREE
      return { ...roadmap, tree: root, hours }
    }),
  )
}

const NO_TREE = { root: { title: '', children: [] }, hours: {} }

export async function publishedMap(slug: string) {
  'use cache'
  cacheLife('minutes')
  return slug === NO_SLUG ? null : roadmapMap(slug)
}

export async function publishedTexts(slug: string) {
  'use cache'
  cacheLife('minutes')
  return slug === NO_SLUG ? {} : roadmapTexts(slug)
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
