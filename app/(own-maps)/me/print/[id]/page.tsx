import { ownRoadmap } from '@/components/authoring/own-roadmap'
import { PrintPage } from '@/components/print/print-page'
import { textsOfTree } from '@/lib/roadmap/skills-queries'

export const instant = false

type Props = PageProps<'/me/print/[id]'>

export async function generateMetadata({ params }: Props) {
  const { title } = await ownRoadmap((await params).id)
  return { title: `${title} on paper`, robots: { index: false } }
}

export default async function PrintOwnRoadmapPage({ params }: Props) {
  const map = await ownRoadmap((await params).id)
  return <PrintPage map={map} texts={await textsOfTree(map.root)} />
}
