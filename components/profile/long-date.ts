/** `2026-05-10` as 10 May 2026. */
export function longDate(isoDate: string): string {
  return new Date(isoDate).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}
