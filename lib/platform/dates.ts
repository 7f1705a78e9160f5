/** `3 May 2026`: of an ISO date, which stands for itself wherever it is read, or of a moment where the person is. */
export function longDate(at: string, timeZone = 'UTC'): string {
  return new Date(at).toLocaleDateString(LOCALE, { dateStyle: 'long', timeZone })
}

/** `Sunday 3 May 2026`, of an ISO date. */
export function longDay(day: string): string {
  return dateIn(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `Sun 3 May 2026`, of an ISO date. */
export function shortDay(day: string): string {
  return dateIn(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
}

/** `3 May`, with the year where it is not this one's. Both are ISO dates. */
export function dayAndMonth(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  return dateIn(day, { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) })
}

/** `Sun`, of an ISO date. */
export function weekdayOf(day: string): string {
  return dateIn(day, { weekday: 'short' })
}

/** `May 2026`, or `May` alone, of an ISO date. */
export function monthOf(day: string, year: 'with year' | 'alone' = 'with year'): string {
  return dateIn(day, { month: 'short', ...(year === 'with year' && { year: 'numeric' }) })
}

/** `14:02`. */
export function timeOfDay(at: string, timeZone: string): string {
  return new Date(at).toLocaleTimeString(LOCALE, { ...CLOCK, timeZone })
}

/** `3 May 2026, 14:02`. */
export function shortMoment(at: string, timeZone: string): string {
  const date = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Date(at).toLocaleString(LOCALE, { ...date, ...CLOCK, timeZone })
}

/** `Sunday 14:02`. */
export function weekdayAndTime(at: Date, timeZone: string): string {
  return at.toLocaleString(LOCALE, { weekday: 'long', ...CLOCK, timeZone })
}

const LOCALE = 'en-GB'
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const

function dateIn(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Date(day).toLocaleDateString(LOCALE, { ...options, timeZone: 'UTC' })
}
