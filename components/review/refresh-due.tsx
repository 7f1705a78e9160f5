import type { Route } from 'next'
import Link from 'next/link'
import type { DueSkill } from '@/lib/review/queries'

const NAMED = 3

/** Links to the reviews that are due; renders nothing if there are none. */
export function RefreshDue({ due }: { due: readonly DueSkill[] }) {
  if (due.length === 0) return null
  return (
    <section aria-labelledby="refresh">
      <h2 id="refresh" className="font-bold text-lg">
        Still know it?
      </h2>
      <ul className="mt-2 grid gap-1.5">
        {due.slice(0, NAMED).map(({ skill, title, area }) => (
          <li key={skill} className={`a-${area} flex items-center gap-2`}>
            <span className="blaze" aria-hidden="true" />
            {title}
          </li>
        ))}
      </ul>
      <Link href={'/me/refresh' as Route} className="button mt-3">
        Look back
      </Link>
    </section>
  )
}
