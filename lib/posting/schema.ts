import { z } from 'zod'

/** The longest posting that is read, in UTF-16 code units. */
export const MAX_POSTING = 50_000

export const postingText = z
  .string()
  .max(MAX_POSTING, `A posting has at most ${MAX_POSTING.toLocaleString('en')} characters.`)
  .refine((text) => text.trim() !== '', 'Paste the text of a posting.')

export const postingRequest = z.strictObject({ text: postingText })
