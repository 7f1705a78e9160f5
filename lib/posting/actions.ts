'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formStateAction } from '@/lib/account/action'
import { createPersonalRoadmap } from '@/lib/authoring/mutations'
import { personalTitle, REFUSALS } from '@/lib/authoring/personal-roadmap'
import { saidBy } from '@/lib/platform/form'
import { findMatchSubject } from './match-subject'
import { planRoadmap } from './plan-roadmap'
import { type MatchSubject, NOTHING_SHOWN, type PostingState } from './posting-form'
import { postingFormState } from './posting-form-state'
import { readForPage } from './read'
import type { Report } from './report'
import { postingText } from './schema'

/** The forms of `/match`: one reads the posting and keeps nothing of it, the other keeps the plan for it. */
export const matchPosting = formStateAction(
  { auth: 'optional', answers: postingFormState, work: 'postings', refuse },
  async (person, form) => {
    const { text, profile, ...wanted } = fieldsOf(form)
    const parsed = postingText.safeParse(text)
    if (!parsed.success)
      return refuse(form, parsed.error.issues[0]?.message ?? 'This text cannot be read.')
    const subject = await findMatchSubject(profile, new Date())
    if (!subject) return refuse(form, NOTHING_SHOWN)
    const report = await readForPage(text)
    const read = { text, profile, fault: null, report, subject, keeping: null }
    if (wanted.intent !== 'keep') return read
    const fault = person ? await keep(person.id, text, report, subject, wanted) : SIGNED_OUT
    return { ...read, keeping: { ...wanted, fault } }
  },
)

const SIGNED_OUT = 'You were signed out. Sign in again to keep it.'

/** @returns the reason for refusing to save it */
async function keep(
  userId: string,
  text: string,
  report: Report,
  subject: MatchSubject,
  { title, withText }: { title: string; withText: boolean },
): Promise<string> {
  const named = personalTitle.safeParse(title)
  if (!named.success) return 'Its title must be 1 to 120 characters.'
  const root = planRoadmap(report, subject.kind === 'self' ? subject.statuses : {})
  const posting = withText ? text : null
  const created = await createPersonalRoadmap(userId, { title: named.data, root, posting })
  if (!created.ok) return REFUSALS[created.reason]
  redirect(`/me/roadmaps/${created.id}` as Route)
}

/** Reads nothing from the database, so that a refused request costs no profile query. */
function refuse(form: FormData, fault: string): PostingState {
  const { text, profile } = fieldsOf(form)
  return { text, profile, fault, report: null, subject: null, keeping: null }
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
