import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { publishedGuides, publishedRoadmaps, publishedSkills } from '@/lib/content/published'
import { siteUrl } from '@/lib/platform/site-url'

/** Every public page that does not belong to a person. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const [roadmaps, guides, skills] = await Promise.all([
    publishedRoadmaps(),
    publishedGuides(),
    publishedSkills(),
  ])
  const paths = [
    '',
    '/roadmaps',
    '/match',
    '/guides',
    '/compare',
    '/choose',
    '/changelog',
    ...roadmaps.map(({ slug }) => `/roadmaps/${slug}`),
    ...roadmaps.flatMap(({ slug }, index) =>
      roadmaps.slice(index + 1).map((other) => `/compare/${slug}/${other.slug}`),
    ),
    ...guides.map(({ slug }) => `/guides/${slug}`),
    ...skills.map(({ slug }) => `/skills/${slug}`),
  ]
  return paths.map((path) => ({ url: `${siteUrl()}${path}` }))
}
