import type { Route } from 'next'
import Link from 'next/link'
import { longDate } from '@/lib/platform/dates'
import type { PublicProfile } from '@/lib/profile/schema'
import { percentLabel } from '@/lib/progress/labels'

/** The roadmaps somebody follows, and how far they are. */
export function ProfileRoadmaps({
  roadmaps,
}: {
  roadmaps: NonNullable<PublicProfile['roadmaps']>
}) {
  return (
    <section aria-labelledby="roadmaps">
      <h2 id="roadmaps" className="profile-heading">
        On these roadmaps
      </h2>
      <ul className="card-box mt-3 divide-y divide-line">
        {roadmaps.map(({ slug, title, percent, filled, slots, asOf }) => (
          <li key={slug} className="px-4 py-3">
            <p className="flex items-baseline justify-between gap-3">
              <Link href={`/roadmaps/${slug}` as Route} className="font-bold hover:underline">
                {title}
              </Link>
              <strong className="font-extrabold">{percentLabel(percent)}</strong>
            </p>
            <div aria-hidden="true" className="profile-bar">
              <div style={{ width: `${percent ?? 0}%` }} />
            </div>
            <p className="mt-1 text-sm text-soft">
              {filled} of {slots} skills, as of <time dateTime={asOf}>{longDate(asOf)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
