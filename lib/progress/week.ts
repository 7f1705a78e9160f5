/** The first instant of the Monday of the week that `now` lies in, in UTC: the server knows nobody's time zone. */
export function startOfWeek(now: Date): Date {
  const daysSinceMonday = (now.getUTCDay() + 6) % 7
  return new Date(startOfDay(now).getTime() - daysSinceMonday * DAY_MS)
}

export function startOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))
}

export const DAY_MS = 24 * 60 * 60 * 1000
