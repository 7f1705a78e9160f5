import Link from 'next/link'
import type { ReactNode } from 'react'
import { SyncFirst } from '@/components/progress/sync-first'
import type { Dashboard } from '@/lib/progress/dashboard-queries'
import type { GoneRoadmap, TrailNews } from '@/lib/progress/versions-queries'
import { FollowedTrail } from './followed-trail'
import { GoneRoadmaps } from './gone-roadmaps'
import { InProgress, RecentActivity, ThisWeek } from './recent'

/** Where I am on each trail, what is next, this week. */
interface LogbookProps {
  dashboard: Dashboard
  /** What became of the roadmaps one follows, by slug, and those that are no more. */
  news: Readonly<Record<string, TrailNews>>
  gone: readonly GoneRoadmap[]
  /** What there is to look back on. */
  lookBack: ReactNode
  /** The roadmaps that nobody else sees. */
  ownRoadmaps: ReactNode
}

export function Logbook({ dashboard, news, gone, lookBack, ownRoadmaps }: LogbookProps) {
  const { roadmaps, learning, activity, week } = dashboard
  return (
    <>
      <SyncFirst />
      <h1 className="font-extrabold text-4xl tracking-tight">Logbook</h1>
      <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_19rem]">
        <section aria-label="Your roadmaps" className="grid content-start gap-5">
          {roadmaps.map((roadmap) => (
            <FollowedTrail key={roadmap.slug} roadmap={roadmap} news={news[roadmap.slug]} />
          ))}
          {roadmaps.length === 0 && <NoTrail />}
          <GoneRoadmaps gone={gone} />
        </section>
        <div className="grid content-start gap-8">
          <ThisWeek week={week} />
          {ownRoadmaps}
          {lookBack}
          <InProgress learning={learning} />
          <RecentActivity activity={activity} />
        </div>
      </div>
    </>
  )
}

function NoTrail() {
  return (
    <div className="card-box p-6">
      <h2 className="font-bold text-xl">You follow no roadmap yet</h2>
      <p className="mt-1 mb-4 text-soft">
        Follow one, or tick a skill on it, and your progress and next steps stand here.
      </p>
      <Link href="/roadmaps" className="button button-main">
        Choose a roadmap
      </Link>
    </div>
  )
}
