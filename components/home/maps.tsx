import type { Route } from 'next'
import Link from 'next/link'
import { OwnPercent } from '@/components/progress/own-percent'
import type { ListedRoadmap } from '@/lib/content/published'

/** The roadmaps in a row, each with one's own progress where there is some. */
export function Maps({ roadmaps }: { roadmaps: readonly ListedRoadmap[] }) {
  if (roadmaps.length === 0) return <p className="text-soft">No roadmap is published here yet.</p>
  return (
    <nav aria-label="Roadmaps" className="md:col-span-2">
      <ul className="grid grid-cols-2 gap-2.5 md:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] md:gap-4">
        {roadmaps.map(({ slug, title, skillCount, tree }) => (
          <li key={slug}>
            <Link
              href={`/roadmaps/${slug}` as Route}
              className="card-box flex min-h-14 flex-wrap items-center gap-x-2 px-3.5 py-2 hover:border-ink md:px-4"
            >
              <span className="mr-auto">
                <strong className="block font-extrabold text-lg leading-tight">{title}</strong>
                <span className="text-sm text-soft">{skillCount} skills</span>
              </span>
              <OwnPercent slug={slug} root={tree} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
