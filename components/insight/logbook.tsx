import type { ReactNode } from 'react'
import { SyncFirst } from '@/components/progress/sync-first'
import type { Dashboard } from '@/lib/insight/dashboard-queries'
import type { GoneRoadmap, TrailNews } from '@/lib/progress/versions-queries'
import { Areas } from './areas'
import { FollowedTrail } from './followed-trail'
import { GoneRoadmaps } from './gone-roadmaps'
import { InProgressElsewhere } from './in-progress'
import { NoTrail } from './no-trail'
import { Recent } from './recent'
import { TellTimeZone } from './tell-time-zone'
import { ThisWeek } from './this-week'
import { Year } from './year'

interface LogbookProps {
  dashboard: Dashboard
  /** News of the roadmaps that the visitor follows, by slug, and those that are no more. */
  news: Readonly<Record<string, TrailNews>>
  gone: readonly GoneRoadmap[]
  /** The skills due for review. */
  lookBack: ReactNode
  /** The roadmaps that nobody else sees. */
  ownRoadmaps: ReactNode
}

/** Shows the visitor's place on each trail, what is next, this week, this year. */
export function Logbook({ dashboard, news, gone, lookBack, ownRoadmaps }: LogbookProps) {
  const { timeZone, today, trails, learningElsewhere, recent, year, week, areas } = dashboard
  return (
    <>
      <SyncFirst />
      {timeZone === null && <TellTimeZone />}
      <h1 className="font-extrabold text-4xl tracking-tight">Logbook</h1>
      <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_19rem]">
        <section aria-label="Your roadmaps" className="grid min-w-0 content-start gap-5">
          {trails.map((trail) => (
            <FollowedTrail key={trail.slug} trail={trail} news={news[trail.slug]} today={today} />
          ))}
          {trails.length === 0 && <NoTrail choices={dashboard.choices} />}
          <GoneRoadmaps gone={gone} />
        </section>
        <div className="grid min-w-0 content-start gap-8">
          <ThisWeek week={week} today={today} />
          {ownRoadmaps}
          {lookBack}
          <InProgressElsewhere learning={learningElsewhere} today={today} />
          <Recent recent={recent} today={today} />
        </div>
      </div>
      <div className="mt-8 grid gap-5">
        <Year year={year} today={today} />
        <Areas areas={areas} />
      </div>
    </>
  )
}
