import { notFound } from 'next/navigation'
import { Home } from '@/components/home/home'
import { pageMetadata } from '@/components/site/metadata'
import { homePage, SITE_TITLE } from '@/components/site/public-pages'
import { NO_SLUG, publishedMap, publishedRoadmaps } from '@/lib/content/published'

/**
 * The page at `/`, where `next.config.ts` leads. A page without a parameter would be made by the build, which knows no
 * content; this one is made when it is first asked for, like the maps (docs/decisions/server-drawn-map.md).
 */
export const ensureStatic = 'navigation'
export const instant = false

const PUBLISHED = 'published'

export function generateStaticParams() {
  return [{ edition: NO_SLUG }]
}

export async function generateMetadata({ params }: PageProps<'/home/[edition]'>) {
  if ((await params).edition !== PUBLISHED) return {}
  return { ...pageMetadata(await homePage()), title: { absolute: SITE_TITLE } }
}

export default async function HomePage({ params }: PageProps<'/home/[edition]'>) {
  if ((await params).edition !== PUBLISHED) notFound()
  const roadmaps = await publishedRoadmaps()
  const [first] = roadmaps
  const map = first ? await publishedMap(first.slug) : null
  return <Home roadmaps={roadmaps} map={map} />
}
