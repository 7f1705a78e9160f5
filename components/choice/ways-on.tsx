import type { Route } from 'next'
import Link from 'next/link'
import { PATHS, type Path } from '@/lib/choice/lean'
import type { ListedRoadmap } from '@/lib/roadmap/published'

/** On to the roadmap it leans to and to what that shares with its neighbours; all roadmaps where none of them is published. */
export function WaysOn({ path, roadmaps }: { path: Path; roadmaps: readonly ListedRoadmap[] }) {
  const named = (slug: string) => roadmaps.find((roadmap) => roadmap.slug === slug)
  const own = named(path)
  const others = PATHS.filter((other) => other !== path).flatMap((other) => named(other) ?? [])
  return (
    <nav aria-label="Ways on" className="mt-10">
      <ul className="flex flex-wrap gap-3">
        <li>
          <Link
            href={(own ? `/roadmaps/${own.slug}` : '/roadmaps') as Route}
            className="signboard flex min-h-12 items-center py-2 pr-10 pl-5 font-bold"
          >
            {own ? `The ${own.title} roadmap` : 'All roadmaps'}
          </Link>
        </li>
        {own &&
          others.map(({ slug, title }) => (
            <li key={slug}>
              <Link href={`/compare/${own.slug}/${slug}` as Route} className="button min-h-12">
                {own.title} beside {title}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
