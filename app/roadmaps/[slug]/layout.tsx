import { notFound } from 'next/navigation'
import { MapPage } from '@/components/map/map-page'
import { NO_SLUG, publishedMap } from '@/lib/content/published'

export const ensureStatic = 'navigation'
export const instant = false

export function generateStaticParams() {
  return [{ slug: NO_SLUG }]
}

export default async function RoadmapLayout({ params, children }: LayoutProps<'/roadmaps/[slug]'>) {
  const map = await publishedMap((await params).slug)
  if (!map) notFound()
  return <MapPage map={map}>{children}</MapPage>
}
