import 'server-only'
import { isSlug } from '@/lib/skill/schema'
import type { PublicPage } from './public-page'
import {
  changelogPage,
  choosePage,
  comparisonPage,
  comparisonsPage,
  guidePage,
  guidesPage,
  homePage,
  matchPage,
  roadmapPage,
  roadmapsPage,
  skillOnRoadmapPage,
  skillPage,
} from './public-pages'

type Found = PublicPage | null | Promise<PublicPage | null>

const SINGLE: Readonly<Record<string, () => Found>> = {
  '': homePage,
  changelog: changelogPage,
  choose: choosePage,
  compare: comparisonsPage,
  guides: guidesPage,
  match: matchPage,
  roadmaps: roadmapsPage,
}

/** The page of published content at a path; null where there is none. */
export async function contentPage(path: string): Promise<PublicPage | null> {
  const [, area = '', ...rest] = path.split('/')
  const [one, two, ...more] = rest
  if (one === undefined) return Object.hasOwn(SINGLE, area) ? (SINGLE[area]?.() ?? null) : null
  if (more.length > 0 || !rest.every(isSlug)) return null
  return two === undefined ? pageOfOne(area, one) : pageOfTwo(area, one, two)
}

function pageOfOne(area: string, slug: string): Found {
  if (area === 'roadmaps') return roadmapPage(slug)
  if (area === 'skills') return skillPage(slug)
  return area === 'guides' ? guidePage(slug) : null
}

async function pageOfTwo(area: string, one: string, two: string): Promise<PublicPage | null> {
  if (area === 'roadmaps') return skillOnRoadmapPage(one, two)
  if (area !== 'compare') return null
  // A roadmap beside itself leads back to the choice of two.
  return one === two ? (await roadmapPage(one)) && comparisonsPage() : comparisonPage(one, two)
}
