/** "3 March 2026", where the person is. */
export function calendarDay(at: string, timeZone: string): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  })
}
