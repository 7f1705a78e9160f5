'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { callerOf, take } from '@/lib/platform/rate-limit'
import { postingAnswers } from './answers'
import { NOTHING_SHOWN, type PostingState } from './posting-form'
import { knowledge } from './queries'
import { readerNamed } from './readers'
import { reportOn } from './report'
import { postingText } from './schema'

/** The form of `/match`: reads the posting and keeps nothing of it. */
export async function readPostingOf(_: PostingState, form: FormData): Promise<PostingState> {
  const { text, profile } = fields.parse(Object.fromEntries(form))
  return postingAnswers.answered(await read(text, profile))
}

/** Browsers send line ends of forms as CR LF. */
const fields = z.object({
  text: z
    .string()
    .catch('')
    .transform((text) => text.replaceAll('\r\n', '\n')),
  profile: z.string().max(500).catch(''),
})

async function read(text: string, profile: string): Promise<PostingState> {
  const reader = await readerNamed(profile, new Date())
  const refused = (fault: string) => ({ text, fault, report: null, reader })
  if (!reader) return refused(NOTHING_SHOWN)
  const parsed = postingText.safeParse(text)
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? 'It cannot be read.')
  const allowance = await take('writes', callerOf(await headers()))
  if (!allowance.ok) return refused(`Too many at once: try again in ${allowance.retryAfter} s.`)
  return { text, fault: null, report: reportOn(text, await knowledge()), reader }
}
