'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { answeredAction } from '@/lib/account/action'
import { createPersonalRoadmap } from '@/lib/authoring/mutations'
import { personalTitle, REFUSALS } from '@/lib/authoring/personal-roadmap'
import { saidBy } from '@/lib/platform/form'
import { postingAnswers } from './answers'
import { planRoadmap } from './kept-plan'
import { NOTHING_SHOWN, type PostingState, type Reader } from './posting-form'
import { readForPage } from './read'
import { readerNamed } from './readers'
import type { Report } from './report'
import { postingText } from './schema'

/** The forms of `/match`: one reads the posting and keeps nothing of it, the other keeps the plan for it. */
export const answerPosting = answeredAction(
  { auth: 'optional', answers: postingAnswers, work: 'postings', refuse },
  async (person, form) => {
    const { text, profile, ...wanted } = fieldsOf(form)
    const parsed = postingText.safeParse(text)
    if (!parsed.success)
      return refuse(form, parsed.error.issues[0]?.message ?? 'This text cannot be read.')
    const reader = await readerNamed(profile, new Date())
    if (!reader) return refuse(form, NOTHING_SHOWN)
    const report = await readForPage(text)
    const read = { text, profile, fault: null, report, reader, keeping: null }
    if (wanted.intent !== 'keep') return read
    const fault = person ? await keep(person.id, text, report, reader, wanted) : SIGNED_OUT
    return { ...read, keeping: { ...wanted, fault } }
  },
)

const SIGNED_OUT = 'You were signed out. Sign in again to keep it.'

/** @returns why it is not kept */
async function keep(
  userId: string,
  text: string,
  report: Report,
  reader: Reader,
  { title, withText }: { title: string; withText: boolean },
): Promise<string> {
  const named = personalTitle.safeParse(title)
  if (!named.success) return 'Its title must be 1 to 120 characters.'
  const root = planRoadmap(report, reader.kind === 'self' ? reader.statuses : {})
  const posting = withText ? text : null
  const created = await createPersonalRoadmap(userId, { title: named.data, root, posting })
  if (!created.ok) return REFUSALS[created.reason]
  redirect(`/me/roadmaps/${created.id}` as Route)
}

/** Reads nothing from the database: whoever sends too much must not cost a profile each time. */
function refuse(form: FormData, fault: string): PostingState {
  const { text, profile } = fieldsOf(form)
  return { text, profile, fault, report: null, reader: null, keeping: null }
}

function fieldsOf(form: FormData) {
  return fields.parse(saidBy(form))
}

const fields = z.object({
  intent: z.enum(['read', 'keep']).catch('read'),
  // Browsers send line ends of forms as CR LF.
  text: z
    .string()
    .catch('')
    .transform((text) => text.replaceAll('\r\n', '\n')),
  profile: z.string().max(500).catch(''),
  title: z.string().catch(''),
  withText: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((yes) => yes !== undefined),
})
