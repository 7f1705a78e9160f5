import type { Route } from 'next'
import Link from 'next/link'
import type { RoadmapSummary } from '@/lib/roadmap/schema'
import { CompareForm } from './compare-form'

interface CompareChoiceProps {
  roadmaps: readonly RoadmapSummary[]
  /** A slug, or anything. */
  from: string
  /** True if the same was chosen twice. */
  same: boolean
}

/** Asks for two roadmaps, with every pair as a link below. */
export function CompareChoice({ roadmaps, from, same }: CompareChoiceProps) {
  const first = roadmaps.find(({ slug }) => slug === from) ?? roadmaps[0]
  const second = roadmaps.find(({ slug }) => slug !== first?.slug)
  return (
    <div className="mx-auto max-w-[64rem] px-4 pt-6">
      <h1 className="font-extrabold text-4xl tracking-tight">Compare two roadmaps</h1>
      <p className="mt-2 mb-6 max-w-[60ch] text-lg text-soft">
        What both share, what each alone has, and what you still lack on the way from one to the
        other.
      </p>
      {first && second ? (
        <>
          {same && (
            <p role="alert" className="mb-4 font-semibold text-danger">
              These are one and the same. Choose two.
            </p>
          )}
          <CompareForm roadmaps={roadmaps} from={first.slug} to={second.slug} />
          <ul className="mt-8 grid gap-3 sm:grid-cols-2">
            {pairsOf(roadmaps).map(([one, other]) => (
              <li key={`${one.slug} ${other.slug}`}>
                <Link
                  href={`/compare/${one.slug}/${other.slug}` as Route}
                  className="signboard flex min-h-12 items-center py-2 pr-10 pl-5 font-bold"
                >
                  {one.title} or {other.title}?
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Comparing takes two roadmaps, and fewer are published here.</p>
      )}
    </div>
  )
}

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]))
}
