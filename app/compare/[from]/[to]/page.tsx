import { notFound, redirect } from 'next/navigation'
import { ComparePage } from '@/components/compare/compare-page'
import { pageMetadata } from '@/components/site/metadata'
import { comparisonPage } from '@/components/site/public-pages'
import { NO_SLUG, publishedMap, publishedRoadmaps } from '@/lib/content/published'

export const ensureStatic = 'navigation'
export const instant = false

export function generateStaticParams() {
  return [{ from: NO_SLUG, to: NO_SLUG }]
}

type Props = PageProps<'/compare/[from]/[to]'>

export async function generateMetadata({ params }: Props) {
  const { from, to } = await params
  const page = await comparisonPage(from, to)
  return page ? pageMetadata(page) : {}
}

export default async function Compare({ params }: Props) {
  const [from, to] = await bothMaps(params)
  if (!from || !to) notFound()
  if (from.slug === to.slug) redirect(`/compare?from=${from.slug}&to=${to.slug}`)
  return <ComparePage from={from} to={to} roadmaps={await publishedRoadmaps()} />
}

async function bothMaps(params: Props['params']) {
  const { from, to } = await params
  return Promise.all([publishedMap(from), publishedMap(to)])
}
