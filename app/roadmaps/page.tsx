import { connection } from 'next/server'
import { Suspense } from 'react'
import { OwnRoadmaps } from '@/components/authoring/own-roadmaps'
import { Questions } from '@/components/home/questions'
import { RoadmapList } from '@/components/roadmap/roadmap-list'
import { pageMetadata } from '@/components/site/metadata'
import { roadmapsPage } from '@/components/site/public-pages'
import { publishedRoadmaps } from '@/lib/content/published'

/** The list is whatever this server publishes, which the build cannot know. */
export const instant = false

export async function generateMetadata() {
  await connection()
  return pageMetadata(await roadmapsPage())
}

export default async function RoadmapsPage() {
  await connection()
  return (
    <div className="mx-auto max-w-[64rem] px-4 pt-6">
      <h1 className="font-extrabold text-4xl tracking-tight">Roadmaps</h1>
      <p className="mt-2 max-w-[60ch] text-lg text-soft">
        Each is a view of the same skills: what you tick on one counts on all of them.
      </p>
      <RoadmapList roadmaps={await publishedRoadmaps()} />
      <div className="mt-10 empty:hidden">
        <Suspense>
          <OwnRoadmaps />
        </Suspense>
      </div>
      <section aria-labelledby="which" className="mt-12">
        <h2 id="which" className="mb-4 font-extrabold text-2xl">
          Which one is yours?
        </h2>
        <Questions inARow />
      </section>
    </div>
  )
}
