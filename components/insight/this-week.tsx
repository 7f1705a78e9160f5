import { saveWeeklyGoal } from '@/lib/insight/calendar-actions'
import type { Dashboard } from '@/lib/insight/dashboard-queries'
import { addDays, daysBetween } from '@/lib/platform/calendar'
import { weekdayOf } from '@/lib/platform/dates'

/** Shows the days of this week with a tick, compared with the user's own goal. */
export function ThisWeek({ week, today }: Pick<Dashboard, 'week' | 'today'>) {
  const { monday, active, goal } = week
  return (
    <section aria-labelledby="this-week">
      <h2 id="this-week" className="font-bold text-lg">
        This week
      </h2>
      <p className="text-soft">{weekWords(active.length, goal)}</p>
      <ol className="mt-2 flex gap-1.5">
        {daysBetween(monday, addDays(monday, 6)).map((day) => (
          <WeekDay key={day} day={day} today={today} active={active.includes(day)} />
        ))}
      </ol>
      <GoalForm goal={goal} />
    </section>
  )
}

function WeekDay({ day, today, active }: { day: string; today: string; active: boolean }) {
  const box = active ? 'border-done bg-done text-card' : 'border-edge bg-card'
  return (
    <li
      aria-current={day === today ? 'date' : undefined}
      className="grid flex-1 justify-items-center gap-1 text-soft text-xs aria-[current]:font-bold aria-[current]:text-ink"
    >
      <span
        className={`grid h-8 w-full place-items-center rounded-md border ${box} ${day > today ? 'border-dashed' : ''} ${day === today ? 'outline-2 outline-trail outline-offset-1' : ''}`}
      >
        {active && <span className="status-mark" data-status="done" aria-hidden="true" />}
      </span>
      {weekdayOf(day)}
      {active && <span className="sr-only">, active</span>}
    </li>
  )
}

function GoalForm({ goal }: { goal: number | null }) {
  return (
    <form action={saveWeeklyGoal} className="mt-3 flex items-center gap-2 text-sm">
      <label htmlFor="goal" className="text-soft">
        My goal
      </label>
      {/* The key draws it anew once another one is saved: React resets it to the first default otherwise. */}
      <select
        key={goal}
        id="goal"
        name="goal"
        defaultValue={goal ?? ''}
        className="field min-h-9 w-auto py-1"
      >
        <option value="">none</option>
        {[1, 2, 3, 4, 5, 6, 7].map((days) => (
          <option key={days} value={days}>
            {days === 1 ? '1 day' : `${days} days`}
          </option>
        ))}
      </select>
      <button type="submit" className="button button-small">
        Set
      </button>
    </form>
  )
}

function weekWords(active: number, goal: number | null): string {
  if (active === 0)
    return goal === null ? 'No active day yet' : `No active day yet of the ${goal} you set`
  const days = active === 1 ? '1 active day' : `${active} active days`
  if (goal === null) return days
  return active >= goal ? `${days}: your goal of ${goal} is met` : `${days} of the ${goal} you set`
}
