import { addDays, daysFrom, mondayOf } from '@/lib/platform/calendar'
import { type BurnUpPoint, filledOn } from './burn-up'

/** When a roadmap may be finished, as honestly as one's own recent weeks allow. */
export type Forecast =
  | { kind: 'finished' }
  /** `too-little`: too few whole weeks yet; `resting`: too few of the last ones moved it; `far`: beyond five years. */
  | { kind: 'unknown'; why: 'too-little' | 'resting' | 'far' }
  | {
      kind: 'range'
      /** ISO date, after today. */
      earliest: string
      /** ISO date; null when the slower months lead nowhere within five years. */
      latest: string | null
      /** Skills a week, in the slower and in the faster months. */
      pace: { slow: number; fast: number }
      /** The number of weeks it is computed from. */
      weeks: number
    }

/**
 * Tells from the last twelve whole weeks, idle ones included.
 *
 * - The week in which a person begins is left out: what they knew before is ticked then.
 * - It takes six whole weeks, and something finished in three of them. With less there is no date.
 * - The pace is the mean of four weeks in a row; of all such stretches the slower fifth and the faster fifth bound the
 *   range, which is then widened by a tenth on either side: a regular past promises no regular future.
 * @param points the burn-up of the roadmap; the last one is today's
 */
export function forecast(points: readonly BurnUpPoint[]): Forecast {
  const [first, today] = [points[0], points.at(-1)]
  if (!first || !today) return { kind: 'unknown', why: 'too-little' }
  return forecastFrom(
    weeklyGains(points, first.day, today.day),
    today.slots - today.filled,
    today.day,
  )
}

/**
 * @param gains slots filled in each whole week, the oldest first; below 0 where ticks were taken back
 * @param remaining slots that are not filled
 * @param today ISO date
 */
export function forecastFrom(gains: readonly number[], remaining: number, today: string): Forecast {
  if (remaining <= 0) return { kind: 'finished' }
  const recent = gains.slice(-RECENT_WEEKS)
  if (recent.length < ENOUGH_WEEKS) return { kind: 'unknown', why: 'too-little' }
  const moving = recent.filter((gain) => gain > 0).length
  if (moving < ENOUGH_MOVING) return { kind: 'unknown', why: 'resting' }
  const stretches = meansOf(recent, STRETCH).sort((a, b) => a - b)
  const pace = { slow: quantile(stretches, 0.2), fast: quantile(stretches, 0.8) }
  if (pace.fast <= 0) return { kind: 'unknown', why: 'resting' }
  const earliest = daysFor(remaining, pace.fast * WIDER)
  if (earliest === null) return { kind: 'unknown', why: 'far' }
  const latest = daysFor(remaining, pace.slow / WIDER)
  return {
    kind: 'range',
    earliest: addDays(today, earliest),
    latest: latest === null ? null : addDays(today, latest),
    pace,
    weeks: recent.length,
  }
}

const RECENT_WEEKS = 12
const ENOUGH_WEEKS = 6
const ENOUGH_MOVING = 3
const STRETCH = 4
const WIDER = 1.1
const HORIZON_DAYS = 5 * 365

/** Returns the gains of the whole weeks between the week of `from` and the week of `today`. */
function weeklyGains(points: readonly BurnUpPoint[], from: string, today: string): number[] {
  const thisMonday = mondayOf(today)
  const whole = daysFrom(mondayOf(from), thisMonday) / 7 - 1
  const count = Math.max(0, Math.min(whole, RECENT_WEEKS))
  const sundays = Array.from({ length: count + 1 }, (_, n) =>
    addDays(thisMonday, -1 - 7 * (count - n)),
  )
  const filled = sundays.map((sunday) => filledOn(points, sunday))
  return filled.slice(1).map((now, n) => now - (filled[n] ?? 0))
}

/** The mean of every run of so many numbers. */
function meansOf(numbers: readonly number[], length: number): number[] {
  return numbers
    .slice(length - 1)
    .map((_, start) => sum(numbers.slice(start, start + length)) / length)
}

/** Between neighbours, as a straight line runs. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** Whole days, at least one; null beyond the horizon. */
function daysFor(remaining: number, perWeek: number): number | null {
  if (perWeek <= 0) return null
  const days = Math.max(1, Math.ceil((7 * remaining) / perWeek))
  return days > HORIZON_DAYS ? null : days
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
