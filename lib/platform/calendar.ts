import { Temporal } from 'temporal-polyfill'

/** The day that an instant lies in where the person is, as an ISO date: `2026-05-10`. */
export function dayOf(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** The first instant of a day there: midnight, or later where clocks are put forward over it. */
export function startOfDay(day: string, timeZone: string): Date {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone)
  return new Date(start.epochMilliseconds)
}

/**
 * The first instants of all days from one to another, both included. Clocks change once in a week at most, so most weeks
 * need not be asked for day by day.
 */
export function startsOfDays(from: string, to: string, timeZone: string): Date[] {
  const starts: Date[] = []
  for (let day = from; day <= to; day = addDays(day, 7)) {
    const week = [startOfDay(day, timeZone), startOfDay(addDays(day, 7), timeZone)] as const
    const even = week[1].getTime() - week[0].getTime() === 7 * DAY_MS
    for (let n = 0; n < 7 && addDays(day, n) <= to; n += 1)
      starts.push(
        even ? new Date(week[0].getTime() + n * DAY_MS) : startOfDay(addDays(day, n), timeZone),
      )
  }
  return starts
}

/** The instant of a wall clock's `2026-05-10T14:02` there, seconds allowed; undefined when it is no such time. */
export function momentAt(local: string, timeZone: string): Date | undefined {
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone)
    return new Date(epochMilliseconds)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Returns the local time there, to the minute: `2026-05-10T14:02`. */
export function localTime(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The first day of the month so many months before the one that a day lies in. */
export function startOfMonth(day: string, monthsBefore = 0): string {
  return Temporal.PlainDate.from(day).with({ day: 1 }).subtract({ months: monthsBefore }).toString()
}

/** Returns the number of days from `from` to `day`. */
export function daysFrom(from: string, day: string): number {
  return (Date.parse(day) - Date.parse(from)) / DAY_MS
}

/** All days from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysFrom(from, to) + 1) }, (_, n) => addDays(from, n))
}

export const DAY_MS = 24 * 60 * 60 * 1000
