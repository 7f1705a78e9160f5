import type { ReactNode } from 'react'
import type { BurnUpPoint } from '@/lib/insight/burn-up'
import type { Trail } from '@/lib/insight/dashboard-queries'
import { daysFrom } from '@/lib/platform/calendar'
import { dayAndMonth, monthOf } from '@/lib/platform/dates'
import { drawBurnUp } from './burn-up-drawing'
import { BurnUpTable } from './burn-up-table'
import { forecastWords, paceWords } from './forecast-words'
import { scopeWords } from './scope-words'

interface BurnUpProps {
  trail: Pick<Trail, 'slug' | 'title' | 'points' | 'scopeChanges' | 'forecast'>
  today: string
}

/** Charts the filled slots of a roadmap day by day, with a forecast from the user's own pace. */
export function BurnUp({ trail, today }: BurnUpProps) {
  const { slug, title, points, scopeChanges, forecast } = trail
  const last = points.at(-1)
  if (!last) return null
  const [first, pace] = [points[0]?.day ?? today, paceWords(forecast)]
  const drawn = daysFrom(first, today) >= DRAWN_AFTER_DAYS
  return (
    <figure className="border-line border-t px-5 py-4" aria-labelledby={`course-${slug}`}>
      <figcaption>
        <h3 id={`course-${slug}`} className="font-bold text-soft">
          The way so far
        </h3>
        <p className="mt-0.5">
          {!drawn &&
            `Begun ${first === today ? 'today' : dayAndMonth(first, today)}: ${last.filled} of ${last.slots} done. `}
          {forecastWords(forecast, today)} {pace && <span className="text-soft">{pace}</span>}
        </p>
      </figcaption>
      {drawn && <Drawing trail={trail} today={today} last={last} />}
      {drawn && <Legend scopeChanges={scopeChanges} forecast={forecast} />}
      <BurnUpTable title={title} points={points} scopeChanges={scopeChanges} today={today} />
    </figure>
  )
}

/** A line needs something to run through. */
const DRAWN_AFTER_DAYS = 6

const FLAG = 'M4 0L14 4L4 8V12H2V0Z'

function Drawing({ trail, today, last }: BurnUpProps & { last: BurnUpPoint }) {
  const { title, points, scopeChanges, forecast } = trail
  const drawing = drawBurnUp(points, today, forecast)
  return (
    <div
      role="img"
      aria-label={`${title}: ${last.filled} of ${last.slots} done today, drawn since ${dayAndMonth(points[0]?.day ?? today, today)}.`}
      className="relative mt-3 mr-1 mb-6 ml-8 h-40"
    >
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute inset-0 size-full overflow-visible [&>*]:[vector-effect:non-scaling-stroke]"
      >
        {drawing.heights.map(({ count, y }) => (
          <path key={count} d={`M0 ${y}H100`} className="stroke-1 stroke-line" />
        ))}
        <path
          d={`M${drawing.today} 0V100`}
          className="stroke-1 stroke-edge [stroke-dasharray:2_3]"
        />
        <path
          d={drawing.ahead}
          className="fill-learning-tint stroke-[1.5] stroke-learning [stroke-dasharray:5_4]"
        />
        <path d={drawing.doneArea} className="fill-done-tint" />
        <path
          d={drawing.scopeAhead}
          fill="none"
          className="stroke-2 stroke-sign [stroke-dasharray:1_5]"
        />
        <path d={drawing.scope} fill="none" className="stroke-2 stroke-sign" />
        <path d={drawing.done} fill="none" className="stroke-[3] stroke-done" />
      </svg>
      {drawing.heights.map(({ count, y }) => (
        <span key={count} style={{ top: `${y}%` }} className="chart-height">
          {count}
        </span>
      ))}
      {drawing.months
        .filter(({ x }) => x > 2 && x < 97)
        .map(({ day, x }) => (
          <span key={day} style={{ left: `${x}%` }} className="chart-time">
            {tickLabel(day, today)}
          </span>
        ))}
      {scopeChanges.map(({ day, added, removed }) => {
        const slots = points.findLast((point) => point.day <= day)?.slots ?? last.slots
        const { x, y } = drawing.at(day, slots)
        return (
          <span
            key={`${day}${added}${removed}`}
            style={{ left: `${x}%`, top: `${y}%` }}
            className="chart-flag"
          >
            <svg viewBox="0 0 16 12" aria-hidden="true" className="h-3 w-4">
              <path d={FLAG} className="fill-trail" />
            </svg>
            {scopeWords(added, removed)}
          </span>
        )
      })}
    </div>
  )
}

function Legend({ scopeChanges, forecast }: Pick<Trail, 'scopeChanges' | 'forecast'>) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
      <Key label="done" mark={<path d="M0 6H20" className="stroke-[3] stroke-done" />} />
      <Key label="all that counts" mark={<path d="M0 6H20" className="stroke-2 stroke-sign" />} />
      {scopeChanges.length > 0 && (
        <Key label="a new version of the roadmap" mark={<path d={FLAG} className="fill-trail" />} />
      )}
      {forecast.kind === 'range' && (
        <Key
          label="where your recent pace leads"
          mark={
            <path
              d="M0 11L20 1V11Z"
              className="fill-learning-tint stroke-learning [stroke-dasharray:3_2]"
            />
          }
        />
      )}
    </ul>
  )
}

function Key({ label, mark }: { label: string; mark: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg viewBox="0 0 20 12" aria-hidden="true" className="h-3 w-5">
        {mark}
      </svg>
      {label}
    </li>
  )
}

/** Months by name, days where the time shown is short, years at their beginning. */
function tickLabel(day: string, today: string): string {
  if (!day.endsWith('-01')) return dayAndMonth(day, today)
  return day.endsWith('-01-01') ? day.slice(0, 4) : monthOf(day, 'alone')
}
