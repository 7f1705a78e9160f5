import { z } from 'zod'

/**
 * Text without control and direction-override characters, which could make a name read as another, and without letters
 * that nobody sees.
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

/** The same, and it says something. */
export function someText(max: number) {
  return plainText(max).min(1, 'must not be empty')
}

/** Joiners are left: emoji and several scripts are written with them. */
const INVISIBLE = '\\u00AD\\u180E\\u200B\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u{1BCA0}-\\u{1BCA3}'
const FORBIDDEN = new RegExp(`[\\p{Cc}\\u2028\\u2029${INVISIBLE}]`, 'u')
const FORBIDDEN_BUT_NEWLINES = new RegExp(`[^\\P{Cc}\\n\\r\\t]|[${INVISIBLE}]`, 'u')

/** What is left of text that is not ours to refuse, as a name that a provider gives: at most `max` UTF-16 units. */
export function plainly(text: string, max: number): string {
  const shown = text.replaceAll(new RegExp(FORBIDDEN, 'gu'), ' ').replaceAll(/\s+/g, ' ').trim()
  // Not half of a character at the end.
  return shown
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}
