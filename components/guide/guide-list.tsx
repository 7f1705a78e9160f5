import type { Route } from 'next'
import Link from 'next/link'
import type { ListedGuide } from '@/lib/guide/queries'
import { longDate } from '@/lib/platform/dates'

export function GuideList({ guides }: { guides: readonly ListedGuide[] }) {
  if (guides.length === 0) return <p className="mt-8 text-soft">No guide is published here yet.</p>
  return (
    <ul className="mt-8 grid gap-5">
      {guides.map(({ slug, title, summary, minutes, publishedOn }) => (
        <li key={slug} className="card-box relative p-5 hover:border-ink">
          <h2 className="font-extrabold text-2xl leading-tight">
            <Link href={`/guides/${slug}` as Route} className="after:absolute after:inset-0">
              {title}
            </Link>
          </h2>
          <p className="mt-2 max-w-[60ch]">{summary}</p>
          <p className="mt-3 flex gap-x-4 text-sm text-soft">
            <time dateTime={publishedOn}>{longDate(publishedOn)}</time>
            <span>{minutes} minutes to read</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
