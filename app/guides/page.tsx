import { connection } from 'next/server'
import { GuideList } from '@/components/guide/guide-list'
import { withFeed } from '@/components/site/feed'
import { pageMetadata } from '@/components/site/metadata'
import { publishedGuides } from '@/lib/roadmap/published'

/** The list is whatever this server publishes, which the build cannot know. */
export const instant = false

export async function generateMetadata() {
  await connection()
  const metadata = pageMetadata({
    title: 'Guides',
    description:
      'Which role suits you, what each one asks for, and how to move from one to another.',
    path: '/guides',
  })
  return withFeed(metadata)
}

export default async function GuidesPage() {
  await connection()
  return (
    <div className="mx-auto max-w-[48rem] px-4 pt-6">
      <h1 className="font-extrabold text-4xl tracking-tight">Guides</h1>
      <p className="mt-2 max-w-[60ch] text-lg text-soft">
        For the questions that come before the first tick: which way, and how to get from here to
        there.
      </p>
      <GuideList guides={await publishedGuides()} />
    </div>
  )
}
