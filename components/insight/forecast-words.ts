import type { Forecast } from '@/lib/insight/forecast'
import { daysFrom } from '@/lib/platform/calendar'
import { dayAndMonth, monthOf } from '@/lib/platform/dates'

/** Describes the forecast of the finish in one sentence. */
export function forecastWords(forecast: Forecast, today: string): string {
  if (forecast.kind === 'finished') return 'All that counts is done.'
  if (forecast.kind === 'unknown') return NO_DATE[forecast.why]
  const { earliest, latest } = forecast
  const label = wayOfNaming(latest ?? earliest, today)
  const [from, to] = [label(earliest), latest && label(latest)]
  if (to === null)
    return `At your recent pace you finish no sooner than ${from}; your weeks differ too much to name a latest date.`
  return from === to
    ? `At your recent pace you finish around ${from}.`
    : `At your recent pace you finish between ${from} and ${to}.`
}

/** Describes the basis of the forecast; null if it names no date. */
export function paceWords(forecast: Forecast): string | null {
  if (forecast.kind !== 'range') return null
  const { pace, weeks } = forecast
  const [slow, fast] = [Math.max(0, pace.slow), pace.fast].map((perWeek) =>
    perWeek.toLocaleString('en-GB', { maximumFractionDigits: 1 }),
  )
  const span = slow === fast ? fast : `${slow} to ${fast}`
  return `${span} skills a week over the last ${weeks} weeks.`
}

const NO_DATE = {
  'too-little': 'No date yet: it takes six whole weeks to tell a pace.',
  resting: 'No date: too few of the last weeks moved it to tell a pace.',
  far: 'More than five years ahead at your recent pace: too far to name a date.',
} as const

/** The farther off, the less exactly: by months beyond eight weeks. */
function wayOfNaming(farthest: string, today: string): (day: string) => string {
  return daysFrom(today, farthest) > 56 ? (day) => monthOf(day) : (day) => dayAndMonth(day, today)
}
