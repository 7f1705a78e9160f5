/** `3 May`, with the year where it is not this one's. Days are ISO dates. */
export function dayLabel(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  return format(day, { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) })
}

/** `Sat 3 May 2026`. */
export function fullDayLabel(day: string): string {
  return format(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
}

/** `Sat`. */
export function weekdayLabel(day: string): string {
  return format(day, { weekday: 'short' })
}

/** `May 2026`, or `May` alone. */
export function monthLabel(day: string, year: 'with year' | 'alone' = 'with year'): string {
  return format(day, { month: 'short', ...(year === 'with year' && { year: 'numeric' }) })
}

/** A date stands for itself, wherever it is read. */
function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Date(day).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' })
}
