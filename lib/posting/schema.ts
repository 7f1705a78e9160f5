import { z } from 'zod'
import { slug } from '@/lib/skill/schema'
import { MAX_POSTING } from './limits'

export const postingText = z
  .string()
  .max(MAX_POSTING, `A posting has at most ${MAX_POSTING.toLocaleString('en')} characters`)
  .refine((text) => text.trim() !== '', 'Paste the text of a posting')

export const matchRequest = z.strictObject({ text: postingText })

const need = z.enum(['required', 'nice', 'unsaid'])
const share = z.number().min(0).max(1)

/** The API's response about a posting. */
export const matchResponse = z.object({
  skills: z.array(z.object({ slug, mentions: z.array(z.string()), need })),
  oneOf: z.array(z.object({ skills: z.array(slug), need, open: z.boolean() })),
  lean: z.object({ backend: share, frontend: share }),
  roadmaps: z.array(z.object({ slug, coverage: share })),
})
export type MatchResponse = z.infer<typeof matchResponse>
