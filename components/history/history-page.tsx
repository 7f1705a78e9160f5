import type { Route } from 'next'
import Link from 'next/link'
import { SyncFirst } from '@/components/progress/sync-first'
import { publishedRoadmaps } from '@/lib/content/published'
import { timeZoneOf } from '@/lib/insight/calendar-queries'
import { shortMoment } from '@/lib/platform/dates'
import { byDay, moment } from '@/lib/progress/history'
import { foldedUntil, history, restoredAt, skillsWithHistory } from '@/lib/progress/history-queries'
import { type Asked, historyAddress, queryOf } from './asked'
import { HistoryDay } from './history-day'
import { HistoryFilters } from './history-filters'
import { HistoryHeading } from './history-heading'
import { RestoredNotice } from './restored-notice'

/** Every change a person made, newest first, by the days of where they are. */
export async function HistoryPage({ userId, asked }: { userId: string; asked: Asked }) {
  const query = queryOf(asked)
  const restored = moment.safeParse(asked.restored).data
  const [{ operations, next }, timeZone, skills, roadmaps, folded, then] = await Promise.all([
    history(userId, query),
    timeZoneOf(userId),
    skillsWithHistory(userId),
    publishedRoadmaps(),
    foldedUntil(userId),
    restored && restoredAt(userId, restored),
  ])
  return (
    <>
      <SyncFirst key={restored?.toISOString()} />
      <HistoryHeading view="day" />
      {restored && then && (
        <RestoredNotice then={then} at={restored.toISOString()} timeZone={timeZone} />
      )}
      {skills.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <HistoryFilters query={query} skills={skills} roadmaps={roadmaps} />
          {operations.length === 0 && <p className="mt-8">No change fits that.</p>}
          {byDay(operations, timeZone).map(({ day, entries }) => (
            <HistoryDay key={day} day={day} entries={entries} timeZone={timeZone} />
          ))}
          {folded && !next && (
            <p className="mt-8 max-w-prose text-soft">
              Your log is long, so the changes before {shortMoment(folded.toISOString(), timeZone)}{' '}
              are summed up: only the last one of each skill is listed.
            </p>
          )}
          <nav aria-label="Pages of the history" className="mt-8 flex flex-wrap gap-2">
            {query.before && (
              <Link href={historyAddress(query) as Route} className="button">
                Newest
              </Link>
            )}
            {next && (
              <Link href={historyAddress(query, next) as Route} className="button">
                Earlier
              </Link>
            )}
          </nav>
        </>
      )}
    </>
  )
}

function NothingYet() {
  return (
    <div className="card-box mt-6 max-w-lg p-6">
      <h2 className="font-bold text-xl">Nothing has happened yet</h2>
      <p className="mt-1 mb-4 text-soft">
        Tick a skill on a roadmap, and every change of it is kept here.
      </p>
      <Link href="/roadmaps" className="button button-main">
        Choose a roadmap
      </Link>
    </div>
  )
}
