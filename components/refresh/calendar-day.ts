/** "3 March 2026", in UTC: the server knows nobody's time zone. */
export function calendarDay(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
