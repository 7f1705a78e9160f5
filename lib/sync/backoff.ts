const FIRST_MS = 1000
const LONGEST_MS = 5 * 60_000

/**
 * Milliseconds until the next try after so many failures in a row: twice as long each time, five minutes at most, half of it
 * by chance, so that browsers which a server lost at once do not come back at once. Never before the server wants it.
 * @param chance 0 to 1
 */
export function backoff(failures: number, retryAfterMs: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures)
  return Math.max(longest * (0.5 + chance / 2), retryAfterMs * (1 + chance / 10))
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); 0 without one, an hour at most. */
export function retryAfterMs(header: string | null, now: number): number {
  if (!header) return 0
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Math.min(Math.max(wait || 0, 0), 3_600_000)
}
