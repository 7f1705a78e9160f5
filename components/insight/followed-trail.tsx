import type { Route } from 'next'
import Link from 'next/link'
import type { Trail } from '@/lib/insight/dashboard-queries'
import { hoursLabel, percentLabel } from '@/lib/progress/labels'
import type { TrailNews as News } from '@/lib/progress/versions-queries'
import { BurnUp } from './burn-up'
import { Elevation } from './elevation'
import { InProgressList } from './in-progress'
import { TrailNews } from './trail-news'

interface FollowedTrailProps {
  trail: Trail
  news: News | undefined
  today: string
}

/** One followed roadmap: how far, how the land lies, what is in progress, the next steps, and the way so far. */
export function FollowedTrail({ trail, news, today }: FollowedTrailProps) {
  const { slug, title, measure, learning } = trail
  return (
    <article className="card-box overflow-hidden" aria-labelledby={`trail-${slug}`}>
      <header className="flex flex-wrap items-baseline gap-x-3 px-5 pt-4">
        <h2 id={`trail-${slug}`} className="font-extrabold text-2xl">
          <Link href={`/roadmaps/${slug}` as Route} className="hover:underline">
            {title}
          </Link>
        </h2>
        <span className="text-soft">{hoursLabel(measure.hoursLeft)}</span>
        <strong className="ml-auto font-extrabold text-2xl">{percentLabel(measure.percent)}</strong>
      </header>
      {news && <TrailNews news={news} />}
      <Elevation stages={measure.tree.children} />
      <div className="flex flex-wrap gap-x-10 gap-y-4 border-line border-t px-5 py-4 empty:hidden">
        <NextSteps slug={slug} next={trail.next} />
        {learning.length > 0 && (
          <div className="min-w-56 flex-1">
            <h3 id={`in-progress-${slug}`} className="font-bold text-soft">
              In progress
            </h3>
            <InProgressList
              learning={learning}
              today={today}
              headed={`in-progress-${slug}`}
              hrefOf={(skill) => `/roadmaps/${slug}/${skill}`}
            />
          </div>
        )}
      </div>
      <BurnUp trail={trail} today={today} />
    </article>
  )
}

function NextSteps({ slug, next }: Pick<Trail, 'slug' | 'next'>) {
  if (next.length === 0) return null
  return (
    <div className="min-w-56 flex-1">
      <h3 id={`next-${slug}`} className="font-bold text-soft">
        Next
      </h3>
      <ol aria-labelledby={`next-${slug}`} className="mt-1 grid gap-2">
        {next.map(({ skill, title, reason }) => (
          <li key={skill}>
            <Link href={`/roadmaps/${slug}/${skill}` as Route} className="link font-semibold">
              {title}
            </Link>
            <span className="block text-sm text-soft">{reason}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
