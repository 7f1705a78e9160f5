import type { Dashboard } from '@/lib/insight/dashboard-queries'
import { addDays, daysBetween, daysFrom, mondayOf, startOfMonth } from '@/lib/platform/calendar'
import { dayAndMonth, monthOf, shortDay, weekdayOf } from '@/lib/platform/dates'
import { AsTable } from './as-table'

type Counts = ReadonlyMap<string, number>

/** Twelve months, a page each, on which busier days are larger. */
export function Year({ year, today }: Pick<Dashboard, 'year' | 'today'>) {
  const counts: Counts = new Map(year.days.map(({ date, operations }) => [date, operations]))
  if (counts.size === 0) return null
  const months = Array.from({ length: 12 }, (_, n) => startOfMonth(today, 11 - n))
  return (
    <section aria-labelledby="year" className="card-box px-5 py-4">
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="year" className="font-extrabold text-2xl">
          The year
        </h2>
        <p className="text-soft">
          {counts.size === 1 ? 'One active day' : `${counts.size} active days`} since{' '}
          {monthOf(year.from)}; the more changes, the larger
        </p>
      </header>
      <ol className="mt-3 grid grid-cols-3 gap-x-5 gap-y-4 sm:grid-cols-4 lg:grid-cols-6">
        {months.map((month) => (
          <Month key={month} month={month} counts={counts} today={today} />
        ))}
      </ol>
      <AsTable
        caption="Changes by day"
        columns={['Week of', ...daysBetween(MONDAY, addDays(MONDAY, 6)).map(weekdayOf)]}
        rows={weeksBetween(year.from, today).map((monday) => ({
          key: monday,
          cells: [
            dayAndMonth(monday, today),
            ...daysBetween(monday, addDays(monday, 6)).map((day) => counts.get(day) ?? '·'),
          ],
        }))}
      />
    </section>
  )
}

/** Any one. */
const MONDAY = '2026-01-05'

/** The latest first. */
function weeksBetween(from: string, to: string): string[] {
  return daysBetween(mondayOf(from), to)
    .filter((_, n) => n % 7 === 0)
    .reverse()
}

function Month({ month, counts, today }: { month: string; counts: Counts; today: string }) {
  const days = daysBetween(month, addDays(startOfMonth(month, -1), -1))
  const active = days.filter((day) => counts.has(day))
  return (
    <li>
      <h3 className="font-semibold text-sm text-soft">{monthOf(month)}</h3>
      <svg
        viewBox="0 0 84 72"
        role="img"
        aria-label={active.length === 1 ? '1 active day' : `${active.length} active days`}
        className="mt-1 w-full max-w-32"
      >
        <path
          d={days.map((day) => dot(place(day, month))).join('')}
          className="stroke-edge stroke-[2.5] [stroke-linecap:round]"
        />
        {active.map((day) => (
          <Day key={day} day={day} month={month} operations={counts.get(day) ?? 0} />
        ))}
        {days.includes(today) && <Today {...place(today, month)} />}
      </svg>
    </li>
  )
}

interface Place {
  x: number
  y: number
}

const CELL = 12

/** The middle of a day's cell: a column a weekday, a row a week. */
function place(day: string, month: string): Place {
  const days = daysFrom(mondayOf(month), day)
  return { x: (days % 7) * CELL + CELL / 2, y: Math.floor(days / 7) * CELL + CELL / 2 }
}

function dot({ x, y }: Place): string {
  return `M${x} ${y}h0`
}

function Day({ day, month, operations }: { day: string; month: string; operations: number }) {
  const { x, y } = place(day, month)
  const size = sizeOf(operations)
  return (
    <rect
      x={x - size / 2}
      y={y - size / 2}
      width={size}
      height={size}
      rx="1.5"
      className="fill-done"
    >
      <title>{`${shortDay(day)}: ${operations === 1 ? '1 change' : `${operations} changes`}`}</title>
    </rect>
  )
}

/** Four sizes are told apart at a glance. */
function sizeOf(operations: number): number {
  if (operations > 7) return 11
  if (operations > 3) return 9
  return operations > 1 ? 7 : 5
}

function Today({ x, y }: Place) {
  return (
    <rect
      x={x - CELL / 2 + 0.5}
      y={y - CELL / 2 + 0.5}
      width={CELL - 1}
      height={CELL - 1}
      rx="2.5"
      fill="none"
      className="stroke-[1.5] stroke-trail"
    />
  )
}
