import { daysBetween } from '@/lib/platform/calendar'
import type { PublicProfile } from '@/lib/profile/schema'

/** Twelve weeks as a small calendar: a column a week, Monday at the top. */
export function ProfileActivity({
  activity,
}: {
  activity: NonNullable<PublicProfile['activity']>
}) {
  const { from, to, days } = activity
  const counts = new Map(days.map(({ date, operations }) => [date, operations]))
  return (
    <section aria-labelledby="activity">
      <h2 id="activity" className="profile-heading">
        Activity
      </h2>
      <p className="mt-1 text-sm text-soft">
        Active on {activeDays(days.length)} of the last twelve weeks.
      </p>
      {days.length > 0 && (
        <div
          aria-hidden="true"
          className="mt-3 grid w-max print:hidden grid-flow-col grid-rows-7 gap-1"
        >
          {daysBetween(from, to).map((date) => (
            <span
              key={date}
              title={`${date}: ${counts.get(date) ?? 0}`}
              className={`size-4 rounded-sm border ${counts.has(date) ? 'border-done bg-done' : 'border-line bg-card'}`}
            />
          ))}
        </div>
      )}
    </section>
  )
}

function activeDays(count: number): string {
  if (count === 0) return 'none of the days'
  return count === 1 ? '1 day' : `${count} days`
}
