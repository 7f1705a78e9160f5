'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/account/action'
import { recordOperations } from '@/lib/progress/mutations'
import { newOperationId } from '@/lib/progress/operation-id'
import { operationId } from '@/lib/progress/schema'
import { slug } from '@/lib/skill/schema'
import { chooseRefresh, recordReview } from './mutations'
import { REVIEW_ANSWERS } from './refresh'

const page = '/me/refresh'
const chosen = z.object({ skill: slug, after: slug.optional() })
const answered = chosen.extend({ id: operationId, answer: z.enum(REVIEW_ANSWERS) })

/** The form of one question: the answer is the button that was pressed. */
export const answerQuestion = formAction(
  { page, fields: answered },
  async (person, { after, ...said }) => {
    const { ok } = await recordReview(person.id, said, new Date())
    goOn(ok ? { said: said.answer, of: said.skill, after } : { after })
  },
)

/** Sets a shaky skill back to learning, if the person says so: the tick goes only by this press. */
export const learnAgain = formAction({ page, fields: chosen }, async (person, { skill, after }) => {
  const now = new Date()
  const operation = { id: newOperationId(), skill, status: 'learning', at: now.toISOString() }
  await recordOperations(person.id, [operation], now)
  goOn({ said: 'learning', of: skill, after })
})

/** "Do not ask me", and its opposite. */
export const chooseToBeAsked = formAction(
  { page, fields: z.object({ wanted: z.string() }) },
  async (person, { wanted }) => {
    await chooseRefresh(person.id, wanted === 'yes')
    refresh()
  },
)

function goOn(told: Record<string, string | undefined>): never {
  const said = Object.entries(told).flatMap(([key, value]) => (value ? [[key, value]] : []))
  redirect(`${page}?${new URLSearchParams(said)}` as Route)
}
