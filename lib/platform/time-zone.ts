import { z } from 'zod'

/** The time zone of a person who never set one. */
export const DEFAULT_TIME_ZONE = 'UTC'

/** Returns the time zones on offer: IANA names as this server's Intl writes them, and whole hours from UTC. */
export function timeZones(): readonly string[] {
  return ZONES
}

/** Zones such as `Etc/GMT+3`, which is three hours *behind* UTC. Intl knows them but leaves them out of its list. */
const FIXED_ZONES = Array.from({ length: 27 }, (_, index) => index - 12)
  .filter((hours) => hours !== 0)
  .map(fixedZone)

/**
 * Parses to one of `timeZones()`. Other names of the same zone, such as Asia/Kolkata for Asia/Calcutta, and offsets such
 * as +05:30 are accepted too.
 */
export const timeZone = z
  .string()
  .max(64)
  .transform((name) => zoneOfOffset(name) ?? canonical(name))
  .pipe(z.enum([DEFAULT_TIME_ZONE, ...Intl.supportedValuesOf('timeZone'), ...FIXED_ZONES]))

/** Returns the stored zone of a person where this server knows it: servers differ in the zones they know. */
export function knownZone(stored: string | null): string | null {
  return timeZone.safeParse(stored).data ?? null
}

/** Returns the zone in which a person's days begin, by the one that is stored for them. */
export function zoneOf(stored: string | null): string {
  return knownZone(stored) ?? DEFAULT_TIME_ZONE
}

const ZONES: readonly string[] = [...new Set(timeZone.out.options)].toSorted()

/** The time zone that a browser reports: a name, which this server may not know, and the current offset. */
export const toldTimeZone = z
  .object({
    timeZone: z.string().max(64),
    /** Minutes ahead of UTC. */
    offset: z.coerce.number().int().min(-1439).max(1439),
  })
  .transform((told) => timeZone.safeParse(told.timeZone).data ?? zoneAhead(told.offset))

/** Intl also accepts other spellings; the name it makes of them decides. */
function canonical(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return name
  }
}

function zoneOfOffset(text: string): string | undefined {
  const [whole, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? []
  if (!whole || Number(minutes) > 59 || Number(hours) > 14) return undefined
  return zoneAhead((Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1))
}

/** Places that keep an odd offset all year long. */
const ODD_OFFSETS: Readonly<Record<number, string>> = {
  [-9.5 * 60]: 'Pacific/Marquesas',
  [3.5 * 60]: 'Asia/Tehran',
  [4.5 * 60]: 'Asia/Kabul',
  [5.5 * 60]: 'Asia/Calcutta',
  [5.75 * 60]: 'Asia/Katmandu',
  [6.5 * 60]: 'Asia/Rangoon',
  [8.75 * 60]: 'Australia/Eucla',
  [9.5 * 60]: 'Australia/Darwin',
}

/** Finds a zone with that offset, or at most half an hour from it. */
function zoneAhead(minutes: number): string {
  const place = ODD_OFFSETS[minutes]
  if (place) return canonical(place)
  const hours = Math.min(14, Math.max(-12, Math.round(minutes / 60)))
  return hours === 0 ? DEFAULT_TIME_ZONE : fixedZone(hours)
}

/** @param hours ahead of UTC */
function fixedZone(hours: number): string {
  return `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`
}
