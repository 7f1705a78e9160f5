import Link from 'next/link'
import { longDate } from '@/lib/platform/dates'
import { leaveRoadmap } from '@/lib/progress/follow-actions'
import type { GoneRoadmap } from '@/lib/progress/versions-queries'

/** Roadmaps that one follows and that are no more: nobody should wonder where they went. */
export function GoneRoadmaps({ gone }: { gone: readonly GoneRoadmap[] }) {
  return gone.map(({ slug, title, removedAt }) => (
    <section key={slug} aria-labelledby={`gone-${slug}`} className="card-box px-5 py-4">
      <h2 id={`gone-${slug}`} className="font-extrabold text-2xl">
        {title}
      </h2>
      <p className="mt-1 text-soft">
        This roadmap was taken off the site on{' '}
        <time dateTime={removedAt}>{longDate(removedAt)}</time>. Your ticks stay: they count on
        every other roadmap with the same skills and stand in your{' '}
        <Link href={`/me/history?roadmap=${slug}`} className="link">
          history
        </Link>
        . Should it come back, you are where you were.
      </p>
      <form action={leaveRoadmap} className="mt-3">
        <input type="hidden" name="roadmap" value={slug} />
        <button type="submit" className="button button-small">
          Stop following<span className="sr-only"> {title}</span>
        </button>
      </form>
    </section>
  ))
}
