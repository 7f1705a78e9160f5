import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import type { BurnUpPoint } from '@/lib/insight/burn-up'
import type { Forecast } from '@/lib/insight/forecast'
import { addDays, daysFrom } from '@/lib/platform/calendar'

export interface BurnUpDrawing {
  done: string
  doneArea: string
  scope: string
  /** The scope as it is today. */
  scopeAhead: string
  /** From today to where the recent pace leads; empty without a range. */
  ahead: string
  today: number
  /** The places of the labels beside the drawing, in percent of its width or height. */
  months: { day: string; x: number }[]
  heights: { count: number; y: number }[]
  at: (day: string, count: number) => { x: number; y: number }
}

/** The drawing stretches with its box: 100 × 100, whatever the box measures. */
export function drawBurnUp(
  points: readonly BurnUpPoint[],
  today: string,
  forecast: Forecast,
): BurnUpDrawing {
  const from = [points[0]?.day ?? today, addDays(today, -LEAST_DAYS)].sort()[0] ?? today
  const to = addDays(today, daysAhead(from, today, forecast))
  const most = Math.max(1, ...points.map(({ slots }) => slots))
  const x = scaleUtc([new Date(from), new Date(to)], [0, 100])
  const y = scaleLinear([0, most * HEADROOM], [100, 0])
  const xOf = (day: string) => x(new Date(day))
  const [first, last] = [points[0], points.at(-1)]
  const done = [{ day: from, filled: 0, slots: first?.slots ?? 0 }, ...points]
  const step = line<BurnUpPoint>()
    .x(({ day }) => xOf(day))
    .curve(curveStepAfter)
  return {
    done: step.y(({ filled }) => y(filled))(done) ?? '',
    doneArea:
      area<BurnUpPoint>()
        .x(({ day }) => xOf(day))
        .y0(100)
        .y1(({ filled }) => y(filled))
        .curve(curveStepAfter)(done) ?? '',
    scope: step.y(({ slots }) => y(slots))(done) ?? '',
    scopeAhead: last ? `M${xOf(today)} ${y(last.slots)}H100` : '',
    ahead: wedge(last, to, forecast)
      .map(({ day, count }, n) => `${n === 0 ? 'M' : 'L'}${xOf(day)} ${y(count)}`)
      .join(''),
    today: xOf(today),
    months: x.ticks(7).map((tick) => {
      const day = tick.toISOString().slice(0, 10)
      return { day, x: xOf(day) }
    }),
    heights: y
      .ticks(3)
      .filter((count) => Number.isInteger(count))
      .map((count) => ({ count, y: y(count) })),
    at: (day, count) => ({ x: xOf(day), y: y(count) }),
  }
}

const LEAST_DAYS = 27
const HEADROOM = 1.12

/** Shows the forecast as far as it goes, but no wider than the past. */
function daysAhead(from: string, today: string, forecast: Forecast): number {
  const behind = daysFrom(from, today)
  if (forecast.kind !== 'range') return Math.ceil(behind / 30)
  const told = daysFrom(today, forecast.latest ?? forecast.earliest)
  return Math.min(Math.ceil(told * 1.1), Math.max(behind, 84))
}

/** The corners of where the recent pace leads, cut off at the edge of the drawing. */
function wedge(last: BurnUpPoint | undefined, edge: string, forecast: Forecast) {
  if (!last || forecast.kind !== 'range') return []
  const { day: today, filled, slots } = last
  const reached = (day: string | null) => {
    if (day === null) return { day: edge, count: filled }
    if (day <= edge) return { day, count: slots }
    return {
      day: edge,
      count: filled + ((slots - filled) * daysFrom(today, edge)) / daysFrom(today, day),
    }
  }
  const [early, late] = [reached(forecast.earliest), reached(forecast.latest)]
  const corner = early.count === slots && late.count < slots ? [{ day: edge, count: slots }] : []
  return [{ day: today, count: filled }, early, ...corner, late, { day: today, count: filled }]
}
