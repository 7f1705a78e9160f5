import { pageMetadata } from '@/components/site/metadata'
import { publishedMap } from '@/lib/roadmap/published'

export const instant = false

export async function generateMetadata({ params }: PageProps<'/roadmaps/[slug]'>) {
  const map = await publishedMap((await params).slug)
  if (!map) return {}
  return pageMetadata({
    title: `${map.title} roadmap`,
    description: map.summary,
    path: `/roadmaps/${map.slug}`,
  })
}

/** The map is drawn by the layout, so that it stays where it is while skills open and close. */
export default function RoadmapPage() {
  return null
}
