import type { Route } from 'next'
import Link from 'next/link'
import { hoursLabel, percentLabel } from '@/components/progress/labels'
import type { FollowedRoadmap } from '@/lib/progress/queries'
import type { TrailNews as News } from '@/lib/progress/versions-queries'
import { Elevation } from './elevation'
import { TrailNews } from './trail-news'

interface FollowedTrailProps {
  roadmap: FollowedRoadmap
  news: News | undefined
}

/** One followed roadmap: how far, how the land lies, and the next three steps with their reasons. */
export function FollowedTrail({ roadmap, news }: FollowedTrailProps) {
  const { slug, title, measure, next } = roadmap
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
      {next.length > 0 && (
        <div className="border-line border-t px-5 py-4">
          <h3 className="font-bold text-soft">Next</h3>
          <ol className="mt-1 grid gap-2">
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
      )}
    </article>
  )
}
