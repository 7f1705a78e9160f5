import type { Route } from 'next'
import Link from 'next/link'
import type { ListedRoadmap } from '@/lib/content/published'
import type { ListedGuide } from '@/lib/guide/queries'
import { PATHS, type Path } from '@/lib/quiz/quiz-result'

interface WaysOnProps {
  path: Path
  roadmaps: readonly ListedRoadmap[]
  guides: readonly ListedGuide[]
}

/** On to the roadmap it leans to and to what that shares with its neighbours; all roadmaps where none of them is published. */
export function WaysOn({ path, roadmaps, guides }: WaysOnProps) {
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
      {guides.length > 0 && (
        <>
          <h2 className="mt-8 font-extrabold text-2xl">Read about it</h2>
          <ul className="mt-2 grid gap-1.5">
            {aboutFirst(guides, path).map(({ slug, title, minutes }) => (
              <li key={slug}>
                <Link href={`/guides/${slug}` as Route} className="link font-semibold">
                  {title}
                </Link>{' '}
                <span className="text-soft text-sm">{minutes} min</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  )
}

/** First the guides that hold the path against another, then those that name it. */
function aboutFirst(guides: readonly ListedGuide[], path: Path): ListedGuide[] {
  const nearness = ({ slug }: ListedGuide) =>
    Number(slug.includes(path)) + Number(slug.includes('-vs-'))
  return guides.toSorted((a, b) => nearness(b) - nearness(a))
}
