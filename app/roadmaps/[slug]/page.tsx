import { pageMetadata } from '@/components/site/metadata'
import { roadmapPage } from '@/components/site/public-pages'

export const instant = false

export async function generateMetadata({ params }: PageProps<'/roadmaps/[slug]'>) {
  const page = await roadmapPage((await params).slug)
  return page ? pageMetadata(page) : {}
}

/** The map is drawn by the layout, so that it stays where it is while skills open and close. */
export default function RoadmapPage() {
  return null
}
