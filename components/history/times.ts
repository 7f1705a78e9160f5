/** `Saturday 3 May 2026`, of an ISO date. */
export function longDay(day: string): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'UTC',
  })
}

/** `14:02`. */
export function timeOfDay(at: string, timeZone: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
}

/** `3 May 2026, 14:02`. */
export function shortMoment(at: string, timeZone: string): string {
  return new Date(at).toLocaleString('en-GB', {
    ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone,
  })
}
