import { z } from 'zod'

/**
 * Accepts text without control and direction-override characters, which could make a name read as another, and without
 * invisible letters.
 * @param max in UTF-16 units
 */
export function plainText(max: number, { lines = false } = {}) {
  const forbidden = lines ? FORBIDDEN_BUT_NEWLINES : FORBIDDEN
  return z
    .string()
    .trim()
    .max(max, `must be at most ${max} characters`)
    .refine((value) => !forbidden.test(value), 'must not hold control or invisible characters')
}

/** Accepts the same, but nothing empty. */
export function someText(max: number) {
  return plainText(max).min(1, 'must not be empty')
}

/** Joiners are allowed: emoji and several scripts are written with them. */
const INVISIBLE = '\\u00AD\\u180E\\u200B\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u{1BCA0}-\\u{1BCA3}'
const FORBIDDEN = new RegExp(`[\\p{Cc}\\u2028\\u2029${INVISIBLE}]`, 'u')
const FORBIDDEN_BUT_NEWLINES = new RegExp(`[^\\P{Cc}\\n\\r\\t]|[${INVISIBLE}]`, 'u')

/** Cleans text that we cannot refuse, such as a name from a provider, and cuts it to `max` UTF-16 units. */
export function plainly(text: string, max: number): string {
  const shown = text.replaceAll(new RegExp(FORBIDDEN, 'gu'), ' ').replaceAll(/\s+/g, ' ').trim()
  // Do not end with half a character.
  return shown
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}
