import type { Route } from 'next'
import Link from 'next/link'
import type { ShownProfile } from '@/lib/profile/schema'
import { longDate } from './long-date'

/** How fresh what a person knows is, the latest first. */
export function ProfileConfirmed({
  confirmed,
}: {
  confirmed: NonNullable<ShownProfile['confirmed']>
}) {
  return (
    <section aria-labelledby="confirmed">
      <h2 id="confirmed" className="font-bold text-xl">
        Last confirmed
      </h2>
      <ul className="mt-3 grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {confirmed.map(({ slug, title, on }) => (
          <li key={slug} className="flex items-baseline justify-between gap-3">
            <Link href={`/skills/${slug}` as Route} className="link">
              {title}
            </Link>
            <time dateTime={on} className="text-sm text-soft whitespace-nowrap">
              {longDate(on)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}
