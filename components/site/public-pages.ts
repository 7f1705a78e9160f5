import 'server-only'
import { cacheLife } from 'next/cache'
import {
  type ListedRoadmap,
  publishedGuide,
  publishedMap,
  publishedRoadmaps,
  publishedSkill,
} from '@/lib/content/published'
import type { SkillPlace } from '@/lib/picture/picture'
import { isGroup, leavesOf } from '@/lib/roadmap/group'
import { overlapOf } from '@/lib/roadmap/overlap'
import type { PublicPage } from './public-page'

export const SITE_TITLE = 'Waymark: skills roadmaps you can walk'

export async function homePage(): Promise<PublicPage> {
  return wordsPage({
    title: SITE_TITLE,
    description:
      'Backend and full-stack roadmaps where one tick counts on every map. Follow your progress and show it to employers.',
    path: '/',
    drawnTitle: 'Skills roadmaps you can walk',
    signs: await roadmapTitles(),
  })
}

export async function roadmapsPage(): Promise<PublicPage> {
  return wordsPage({
    title: 'Roadmaps',
    description: 'Every roadmap on this server. A skill ticked on one counts on all of them.',
    path: '/roadmaps',
    signs: await roadmapTitles(),
  })
}

export function comparisonsPage(): PublicPage {
  return wordsPage({
    title: 'Compare two roadmaps',
    description: 'What two roadmaps share, what each alone has, and the way from one to the other.',
    path: '/compare',
    signs: ['Here', 'Both', 'There'],
  })
}

export function guidesPage(): PublicPage {
  return wordsPage({
    title: 'Guides',
    description:
      'Which role suits you, what each one asks for, and how to move from one to another.',
    path: '/guides',
    feed: true,
  })
}

export function changelogPage(): PublicPage {
  return wordsPage({
    title: 'What changed',
    description: 'Every published version of the roadmaps and the skills it added or removed.',
    path: '/changelog',
    feed: true,
  })
}

export function choosePage(): PublicPage {
  return wordsPage({
    title: 'Backend, frontend or full stack?',
    description:
      'Ten situations from an ordinary working week. See which way your answers lean, why, and what to try this week.',
    path: '/choose',
    signs: ['Backend', 'Full stack', 'Frontend'],
  })
}

export function matchPage(): PublicPage {
  return wordsPage({
    title: 'Does this job fit?',
    description:
      'Paste a job posting: see which skills it asks for, what you have of them, and a plan for the rest.',
    path: '/match',
    signs: ['Required', 'Nice to have', 'Your skills'],
  })
}

export async function roadmapPage(slug: string): Promise<PublicPage | null> {
  'use cache'
  cacheLife('minutes')
  const map = await publishedMap(slug)
  if (!map) return null
  const { title, summary, version, root } = map
  return {
    title: `${title} roadmap`,
    description: summary,
    path: `/roadmaps/${map.slug}`,
    picture: {
      kind: 'roadmap',
      ...{ slug: map.slug, version, title, summary },
      skills: leavesOf(root).length,
      stages: root.children.filter(isGroup).length,
    },
  }
}

export async function skillOnRoadmapPage(
  slug: string,
  skillSlug: string,
): Promise<PublicPage | null> {
  'use cache'
  cacheLife('minutes')
  const [map, skill, page] = await Promise.all([
    publishedMap(slug),
    publishedSkill(skillSlug),
    skillPage(skillSlug),
  ])
  if (!map || !skill || page?.picture?.kind !== 'skill' || !(skill.slug in map.skills)) return null
  const places = page.picture.places.toSorted(
    (a, b) => Number(b.roadmap === map.title) - Number(a.roadmap === map.title),
  )
  return {
    ...page,
    title: `${page.title} on the ${map.title} roadmap`,
    path: `/roadmaps/${map.slug}/${skill.slug}`,
    canonical: page.path,
    type: 'website',
    picture: { ...page.picture, places },
  }
}

export async function skillPage(slug: string): Promise<PublicPage | null> {
  'use cache'
  cacheLife('minutes')
  const skill = await publishedSkill(slug)
  if (!skill) return null
  const { title, kind, area, level, hours, summary } = skill
  const roadmaps = await publishedRoadmaps()
  const places = roadmaps.flatMap((roadmap) => placeOn(roadmap, skill.slug))
  return {
    title,
    description: summary,
    path: `/skills/${skill.slug}`,
    type: 'article',
    picture: { kind: 'skill', title, is: kind, area, level, hours, places },
  }
}

export async function comparisonPage(from: string, to: string): Promise<PublicPage | null> {
  'use cache'
  cacheLife('minutes')
  const [one, other] = await Promise.all([publishedMap(from), publishedMap(to)])
  if (!one || !other || one.slug === other.slug) return null
  const shares = overlapOf(one, other)
  return {
    title: `${one.title} or ${other.title}?`,
    description: `What the ${one.title} and ${other.title} roadmaps share, what each alone has, and the way from one to the other.`,
    path: `/compare/${one.slug}/${other.slug}`,
    picture: {
      kind: 'comparison',
      ...{ from: one.title, to: other.title },
      onlyFrom: shares.from.skills.length,
      shared: shares.shared.skills.length,
      onlyTo: shares.to.skills.length,
    },
  }
}

export async function guidePage(slug: string): Promise<PublicPage | null> {
  const guide = await publishedGuide(slug)
  if (!guide) return null
  const { title, summary } = guide
  const path = `/guides/${guide.slug}`
  return wordsPage({ title, description: summary, path, type: 'article', feed: true })
}

interface Words extends Omit<PublicPage, 'picture'> {
  /** The picture's text instead of the title. */
  drawnTitle?: string
  signs?: string[]
}

function wordsPage({ drawnTitle, signs = [], ...page }: Words): PublicPage {
  const { title, description } = page
  return {
    ...page,
    picture: { kind: 'words', title: drawnTitle ?? title, summary: description, signs },
  }
}

async function roadmapTitles(): Promise<string[]> {
  return (await publishedRoadmaps()).map(({ title }) => title)
}

function placeOn({ title, tree }: ListedRoadmap, skill: string): SkillPlace[] {
  const stages = tree.children.filter(isGroup)
  const at = stages.findIndex((stage) => leavesOf(stage).some((leaf) => leaf.skill === skill))
  const stage = stages[at]
  if (stage) return [{ roadmap: title, nth: at + 1, of: stages.length, stage: stage.title }]
  const isOnIt = leavesOf(tree).some((leaf) => leaf.skill === skill)
  return isOnIt ? [{ roadmap: title, nth: 0, of: stages.length, stage: '' }] : []
}
