import { notFound } from 'next/navigation'
import { PrintPage } from '@/components/print/print-page'
import { pageMetadata } from '@/components/site/metadata'
import { roadmapPage } from '@/components/site/public-pages'
import { NO_SLUG, publishedMap, publishedTexts } from '@/lib/content/published'

export const ensureStatic = 'navigation'
export const instant = false

export function generateStaticParams() {
  return [{ slug: NO_SLUG }]
}

type Props = PageProps<'/print/[slug]'>

export async function generateMetadata({ params }: Props) {
  const page = await roadmapPage((await params).slug)
  return page ? pageMetadata({ ...page, title: `${page.title} on paper`, index: false }) : {}
}

export default async function PrintRoadmapPage({ params }: Props) {
  const { slug } = await params
  const [map, texts] = await Promise.all([publishedMap(slug), publishedTexts(slug)])
  if (!map) notFound()
  return <PrintPage map={map} texts={texts} />
}
