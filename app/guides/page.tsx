import { connection } from 'next/server'
import { GuideList } from '@/components/guide/guide-list'
import { pageMetadata } from '@/components/site/metadata'
import { guidesPage } from '@/components/site/public-pages'
import { publishedGuides } from '@/lib/content/published'

/** The list is whatever this server publishes, which the build cannot know. */
export const instant = false

export async function generateMetadata() {
  await connection()
  return pageMetadata(guidesPage())
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
