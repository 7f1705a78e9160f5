import { z } from 'zod'

/** Of whoever never told theirs. */
export const DEFAULT_TIME_ZONE = 'UTC'

/** The time zones one can choose, by their IANA names as this server's Intl writes them. */
export function timeZones(): readonly string[] {
  return ZONES
}

/** One of `timeZones()`; other names of the same zone, such as Asia/Kolkata for Asia/Calcutta, are taken for it. */
export const timeZone = z
  .string()
  .max(64)
  .transform((name) => canonical(name))
  .pipe(z.enum([DEFAULT_TIME_ZONE, ...Intl.supportedValuesOf('timeZone')]))

const ZONES: readonly string[] = timeZone.out.options.toSorted()

/** Intl also takes offsets and other spellings; what it makes of them decides. */
function canonical(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return name
  }
}
