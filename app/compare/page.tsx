import { z } from 'zod'
import { CompareChoice } from '@/components/compare/compare-choice'
import { pageMetadata } from '@/components/site/metadata'
import { comparisonsPage } from '@/components/site/public-pages'
import { publishedRoadmaps } from '@/lib/content/published'

export const instant = false

export async function generateMetadata() {
  return pageMetadata(comparisonsPage())
}

export default async function Compare({ searchParams }: PageProps<'/compare'>) {
  const asked = query.parse(await searchParams)
  const roadmaps = await publishedRoadmaps()
  // Two that differ have a page of their own, where `proxy.ts` leads.
  const same = asked.from === asked.to && roadmaps.some(({ slug }) => slug === asked.from)
  return <CompareChoice roadmaps={roadmaps} from={asked.from} same={same} />
}

const query = z.object({ from: z.string().catch(''), to: z.string().catch('') })
