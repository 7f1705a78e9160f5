import { connection } from 'next/server'
import { RoadmapChangelog } from '@/components/changelog/roadmap-changelog'
import { withFeed } from '@/components/site/feed'
import { pageMetadata } from '@/components/site/metadata'
import { publishedChanges } from '@/lib/roadmap/published'

export const instant = false

export async function generateMetadata() {
  await connection()
  const metadata = pageMetadata({
    title: 'What changed',
    description: 'Every published version of the roadmaps and the skills it added or removed.',
    path: '/changelog',
  })
  return withFeed(metadata)
}

export default async function ChangelogPage() {
  await connection()
  return <RoadmapChangelog changes={await publishedChanges()} />
}
