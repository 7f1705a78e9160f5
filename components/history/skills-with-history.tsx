import type { Route } from 'next'
import Link from 'next/link'
import { SyncFirst } from '@/components/progress/sync-first'
import { timeZoneOf } from '@/lib/insight/calendar-queries'
import { shortMoment } from '@/lib/platform/dates'
import { skillsWithHistory } from '@/lib/progress/history-queries'
import { historyAddress } from './asked'
import { HistoryHeading } from './history-heading'
import { StatusWithMark } from './status-change'

/** Every skill that was ever changed, with how it stands; each leads to its own history. */
export async function SkillsWithHistory({ userId }: { userId: string }) {
  const [skills, timeZone] = await Promise.all([skillsWithHistory(userId), timeZoneOf(userId)])
  return (
    <>
      <SyncFirst />
      <HistoryHeading view="skill" />
      {skills.length === 0 && <p className="mt-8">Nothing has happened yet.</p>}
      <ul className="mt-6 gap-x-10 border-line border-t sm:columns-2">
        {skills.map(({ skill, title, gone, current, operations, latest }) => (
          <li
            key={skill}
            className="flex min-h-12 break-inside-avoid flex-wrap items-center justify-between gap-x-4 border-line border-b py-2"
          >
            <Link
              href={historyAddress({ skill }) as Route}
              className="font-semibold hover:underline"
              aria-label={`${title}: its history`}
            >
              {title}
            </Link>
            <span className="flex flex-wrap items-center gap-x-3 text-soft text-sm">
              {gone && 'on no roadmap any more'}
              <span>
                {operations === 1 ? 'one change' : `${operations} changes`},{' '}
                <time dateTime={latest}>{shortMoment(latest, timeZone)}</time>
              </span>
              <StatusWithMark status={current} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
