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

/** What a wall clock shows there, to the minute: `2026-05-10T14:02`. */
export function localTime(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The first day of the month so many months before the one that a day lies in. */
export function startOfMonth(day: string, monthsBefore = 0): string {
  return Temporal.PlainDate.from(day).with({ day: 1 }).subtract({ months: monthsBefore }).toString()
}

/** How many days after `from` a day is. */
export function daysFrom(from: string, day: string): number {
  return (Date.parse(day) - Date.parse(from)) / DAY_MS
}

/** All days from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysFrom(from, to) + 1) }, (_, n) =>
    new Date(Date.parse(from) + n * DAY_MS).toISOString().slice(0, 10),
  )
}

export const DAY_MS = 24 * 60 * 60 * 1000
