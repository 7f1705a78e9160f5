import { ownRoadmap } from '@/components/authoring/own-roadmap'

export const instant = false

export async function generateMetadata({ params }: PageProps<'/me/roadmaps/[id]'>) {
  const { title } = await ownRoadmap((await params).id)
  return { title, robots: { index: false } }
}

/** The map is drawn by the layout, so that it stays where it is while skills open and close. */
export default function OwnRoadmapPage() {
  return null
}
