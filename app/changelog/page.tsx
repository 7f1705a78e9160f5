import { connection } from 'next/server'
import { RoadmapChangelog } from '@/components/changelog/roadmap-changelog'
import { pageMetadata } from '@/components/site/metadata'
import { changelogPage } from '@/components/site/public-pages'
import { publishedChanges } from '@/lib/content/published'

export const instant = false

export async function generateMetadata() {
  await connection()
  return pageMetadata(changelogPage())
}

export default async function ChangelogPage() {
  await connection()
  return <RoadmapChangelog changes={await publishedChanges()} />
}
