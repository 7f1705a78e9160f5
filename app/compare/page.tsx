import { redirect } from 'next/navigation'
import { z } from 'zod'
import { CompareChoice } from '@/components/compare/compare-choice'
import { pageMetadata } from '@/components/site/metadata'
import { publishedRoadmaps } from '@/lib/roadmap/published'

export const instant = false

export async function generateMetadata() {
  return pageMetadata({
    title: 'Compare two roadmaps',
    description: 'What two roadmaps share, what each alone has, and the way from one to the other.',
    path: '/compare',
  })
}

export default async function Compare({ searchParams }: PageProps<'/compare'>) {
  const asked = query.parse(await searchParams)
  const roadmaps = await publishedRoadmaps()
  const isPublished = (slug: string) => roadmaps.some((roadmap) => roadmap.slug === slug)
  const both = isPublished(asked.from) && isPublished(asked.to)
  if (both && asked.from !== asked.to) redirect(`/compare/${asked.from}/${asked.to}`)
  return <CompareChoice roadmaps={roadmaps} from={asked.from} same={both} />
}

const query = z.object({ from: z.string().catch(''), to: z.string().catch('') })
