import type { Route } from 'next'
import Link from 'next/link'
import { addDays, startOfDay } from '@/lib/platform/calendar'
import { longDay } from '@/lib/platform/dates'
import type { HistoryEntry as Entry } from '@/lib/progress/history'
import { HistoryEntry } from './history-entry'

interface HistoryDayProps {
  /** An ISO date. */
  day: string
  entries: readonly Entry[]
  timeZone: string
}

export function HistoryDay({ day, entries, timeZone }: HistoryDayProps) {
  const end = new Date(startOfDay(addDays(day, 1), timeZone).getTime() - 1).toISOString()
  return (
    <section aria-labelledby={`day-${day}`} className="mt-8">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b pb-1">
        <h2 id={`day-${day}`} className="font-bold text-lg">
          <time dateTime={day}>{longDay(day)}</time>
        </h2>
        <Link
          href={`/me/history/restore?at=${end}` as Route}
          className="inline-flex min-h-8 items-center text-soft text-sm underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          As it stood<span className="sr-only"> at the end of {longDay(day)}</span>
        </Link>
      </header>
      <ol>
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  )
}
