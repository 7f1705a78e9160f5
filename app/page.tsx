import { connection } from 'next/server'
import { Home } from '@/components/home/home'
import { pageMetadata } from '@/components/site/metadata'
import { homePage, SITE_TITLE } from '@/components/site/public-pages'
import { publishedMap, publishedRoadmaps } from '@/lib/roadmap/published'

/** It shows what this server publishes, which the build cannot know. */
export const instant = false

export async function generateMetadata() {
  await connection()
  return { ...pageMetadata(await homePage()), title: { absolute: SITE_TITLE } }
}

export default async function HomePage() {
  await connection()
  const roadmaps = await publishedRoadmaps()
  const [first] = roadmaps
  const map = first ? await publishedMap(first.slug) : null
  return <Home roadmaps={roadmaps} map={map} />
}
