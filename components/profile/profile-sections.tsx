import { MapPin } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { Fragment } from 'react'
import { percentLabel } from '@/components/progress/labels'
import type { PublicProfile } from '@/lib/profile/schema'
import { shownHost } from '@/lib/profile/shown-host'
import { longDate } from './long-date'

type Shown<K extends keyof PublicProfile> = NonNullable<PublicProfile[K]>

export function ProfileContact({ contact }: { contact: Shown<'contact'> }) {
  const { location, links } = contact
  if (!location && links.length === 0) return null
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
      {location && (
        <li className="inline-flex items-center gap-1.5 text-soft">
          <MapPin className="size-4" aria-hidden="true" />
          {location}
        </li>
      )}
      {links.map(({ label, url }) => (
        <li key={`${label} ${url}`}>
          <a href={url} rel="nofollow ugc noopener" className="link font-semibold">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

export function ProfileRoadmaps({ roadmaps }: { roadmaps: Shown<'roadmaps'> }) {
  return (
    <section aria-labelledby="roadmaps">
      <h2 id="roadmaps" className="font-bold text-xl">
        On these roadmaps
      </h2>
      <ul className="mt-3 grid gap-4 sm:grid-cols-2">
        {roadmaps.map(({ slug, title, percent, filled, slots, asOf }) => (
          <li key={slug} className="card-box p-4">
            <p className="flex items-baseline justify-between gap-3">
              <Link
                href={`/roadmaps/${slug}` as Route}
                className="font-bold text-lg hover:underline"
              >
                {title}
              </Link>
              <strong className="font-extrabold text-lg">{percentLabel(percent)}</strong>
            </p>
            <div aria-hidden="true" className="mt-2 h-2.5 overflow-hidden rounded-full bg-line">
              <div className="h-full bg-done" style={{ width: `${percent ?? 0}%` }} />
            </div>
            <p className="mt-2 text-sm text-soft">
              {filled} of {slots} skills, as of <time dateTime={asOf}>{longDate(asOf)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function ProfileEvidence({ evidence }: { evidence: Shown<'evidence'> }) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className="font-bold text-xl">
        Evidence
      </h2>
      <ul className="mt-3 grid gap-3">
        {evidence.map(({ skills, kind, title, url, note, date, createdAt }) => (
          <li key={`${url} ${createdAt}`} className="card-box p-4">
            <a href={url} rel="nofollow ugc noopener" className="link font-bold">
              {title}
            </a>
            <p className="text-sm text-soft first-letter:capitalize">
              {kind}, {shownHost(url)}, shows{' '}
              {skills.map(({ slug, title }, n) => (
                <Fragment key={slug}>
                  {n > 0 && ', '}
                  <Link href={`/skills/${slug}` as Route} className="link">
                    {title}
                  </Link>
                </Fragment>
              ))}
              {date && <time dateTime={date}>, {longDate(date)}</time>}
            </p>
            {note && <p className="mt-1.5 whitespace-pre-line">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
