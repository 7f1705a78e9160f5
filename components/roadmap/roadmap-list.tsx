import type { Route } from 'next'
import Link from 'next/link'
import { OwnPercent } from '@/components/progress/own-percent'
import type { ListedRoadmap } from '@/lib/content/published'
import { measure } from '@/lib/progress/measure'

/** Roadmaps as signposts, each with one's own progress when there is some. */
export function RoadmapList({ roadmaps }: { roadmaps: readonly ListedRoadmap[] }) {
  return (
    <ul className="mt-8 grid gap-5 md:grid-cols-2">
      {roadmaps.map(({ slug, title, summary, skillCount, hours, tree }) => (
        <li key={slug} className="card-box relative flex flex-col p-5 hover:border-ink">
          <h2 className="font-extrabold text-2xl">
            <Link href={`/roadmaps/${slug}` as Route} className="after:absolute after:inset-0">
              {title}
            </Link>
          </h2>
          <p className="mt-1 mb-4 text-soft">{summary}</p>
          <p className="mt-auto flex items-center gap-3 text-sm">
            <span>{skillCount} skills</span>
            <span className="text-soft">
              about {Math.round(measure(tree, {}, hours).hoursLeft / 10) * 10} h
            </span>
            <OwnPercent slug={slug} root={tree} />
          </p>
        </li>
      ))}
    </ul>
  )
}
