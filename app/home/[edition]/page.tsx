import { notFound } from 'next/navigation'
import { Home } from '@/components/home/home'
import { pageMetadata } from '@/components/site/metadata'
import { NO_SLUG, publishedMap, publishedRoadmaps } from '@/lib/roadmap/published'

/**
 * What stands at `/`, where `next.config.ts` leads. A page without a parameter would be made by the build, which knows no
 * content; this one is made when it is first asked for, like the maps (docs/decisions/server-drawn-map.md).
 */
export const ensureStatic = 'navigation'
export const instant = false

const PUBLISHED = 'published'

export function generateStaticParams() {
  return [{ edition: NO_SLUG }]
}

export function generateMetadata() {
  return {
    ...pageMetadata({
      title: 'Waymark: skills roadmaps you can walk',
      description:
        'Backend and full-stack roadmaps where one tick counts on every map. Follow your progress and show it to employers.',
      path: '/',
    }),
    title: { absolute: 'Waymark: skills roadmaps you can walk' },
  }
}

export default async function HomePage({ params }: PageProps<'/home/[edition]'>) {
  if ((await params).edition !== PUBLISHED) notFound()
  const roadmaps = await publishedRoadmaps()
  const [first] = roadmaps
  const map = first ? await publishedMap(first.slug) : null
  return <Home roadmaps={roadmaps} map={map} />
}
