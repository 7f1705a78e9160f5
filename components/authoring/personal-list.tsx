import type { Route } from 'next'
import Link from 'next/link'
import type { PersonalRoadmapSummary } from '@/lib/authoring/queries'

/** The roadmaps of one's own; nothing where there are none. */
export function PersonalList({ roadmaps }: { roadmaps: readonly PersonalRoadmapSummary[] }) {
  if (roadmaps.length === 0) return null
  return (
    <section aria-labelledby="own-roadmaps">
      <h2 id="own-roadmaps" className="font-bold text-lg">
        Your own roadmaps
      </h2>
      <ul className="mt-2 grid gap-1.5">
        {roadmaps.map(({ id, title, skillCount }) => (
          <li key={id} className="flex justify-between gap-3">
            <Link href={`/me/roadmaps/${id}` as Route} className="link wrap-anywhere">
              {title}
            </Link>
            <span className="whitespace-nowrap text-sm text-soft">
              {skillCount === 1 ? '1 skill' : `${skillCount} skills`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
