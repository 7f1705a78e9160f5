import type { Route } from 'next'
import Link from 'next/link'
import type { PersonalRoadmapSummary } from '@/lib/authoring/queries'
import { percentLabel } from '@/lib/progress/labels'
import { mapAddress } from '@/lib/roadmap/addresses'

/** The roadmaps of one's own; nothing where there are none. */
export function PersonalList({ roadmaps }: { roadmaps: readonly PersonalRoadmapSummary[] }) {
  if (roadmaps.length === 0) return null
  return (
    <section aria-labelledby="own-roadmaps">
      <h2 id="own-roadmaps" className="font-bold text-lg">
        Your own roadmaps
      </h2>
      <ul className="mt-2 grid gap-1.5">
        {roadmaps.map(({ id, title, skillCount, percent }) => (
          <li key={id} className="flex justify-between gap-3">
            <Link
              href={mapAddress({ slug: id, own: true }) as Route}
              className="link wrap-anywhere"
            >
              {title}
            </Link>
            <span className="whitespace-nowrap text-sm text-soft">
              {skillCount === 1 ? '1 skill' : `${skillCount} skills`}, {percentLabel(percent)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
