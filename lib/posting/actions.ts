'use server'

import { headers } from 'next/headers'
import { callerOf, take } from '@/lib/platform/rate-limit'
import { postingAnswers } from './answers'
import type { PostingState } from './posting-form'
import { knowledge } from './queries'
import { readingSelf } from './readers'
import { reportOn } from './report'
import { postingText } from './schema'

/** The form of `/match`: reads the posting and keeps nothing of it. */
export async function readPostingOf(_: PostingState, form: FormData): Promise<PostingState> {
  return postingAnswers.answered(await read(String(form.get('text') ?? '')))
}

async function read(written: string): Promise<PostingState> {
  // Browsers send line ends of forms as CR LF.
  const text = written.replaceAll('\r\n', '\n')
  const reader = await readingSelf()
  const parsed = postingText.safeParse(text)
  if (!parsed.success)
    return { text, fault: parsed.error.issues[0]?.message ?? 'Not readable', report: null, reader }
  const allowance = await take('writes', callerOf(await headers()))
  if (!allowance.ok)
    return {
      text,
      fault: `Too many at once: try again in ${allowance.retryAfter} s.`,
      report: null,
      reader,
    }
  return { text, fault: null, report: reportOn(text, await knowledge()), reader }
}
