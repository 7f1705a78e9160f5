import { connection } from 'next/server'
import { Home } from '@/components/home/home'
import { pageMetadata } from '@/components/site/metadata'
import { publishedMap, publishedRoadmaps } from '@/lib/roadmap/published'

/** It shows what this server publishes, which the build cannot know. */
export const instant = false

export async function generateMetadata() {
  await connection()
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

export default async function HomePage() {
  await connection()
  const roadmaps = await publishedRoadmaps()
  const [first] = roadmaps
  const map = first ? await publishedMap(first.slug) : null
  return <Home roadmaps={roadmaps} map={map} />
}
