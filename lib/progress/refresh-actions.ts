'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { viewer } from '@/lib/account/session'
import { slug } from '@/lib/skill/schema'
import { recordOperations } from './mutations'
import { newOperationId } from './operation-id'
import { REVIEW_ANSWERS } from './refresh'
import { chooseRefresh, recordReview } from './refresh-mutations'
import { operationId } from './schema'

const HERE = '/me/refresh'

/** The form of one question: the answer is the button that was pressed. */
export async function answerQuestion(form: FormData): Promise<never> {
  const person = await asker()
  const review = answered.safeParse(Object.fromEntries(form))
  if (!review.success) redirect(HERE)
  const { after, ...said } = review.data
  const { ok } = await recordReview(person.id, said, new Date())
  return goOn(ok ? { said: said.answer, of: said.skill, after } : { after })
}

/** What is shaky is learned again, if the person says so: the tick goes only by this press. */
export async function learnAgain(form: FormData): Promise<never> {
  const person = await asker()
  const named = chosen.safeParse(Object.fromEntries(form))
  if (!named.success) redirect(HERE)
  const { skill, after } = named.data
  const now = new Date()
  const operation = { id: newOperationId(), skill, status: 'learning', at: now.toISOString() }
  await recordOperations(person.id, [operation], now)
  return goOn({ said: 'learning', of: skill, after })
}

/** "Do not ask me", and its opposite. */
export async function chooseToBeAsked(form: FormData): Promise<void> {
  const person = await asker()
  await chooseRefresh(person.id, form.get('wanted') === 'yes')
  refresh()
}

const chosen = z.object({ skill: slug, after: slug.optional() })
const answered = chosen.extend({ id: operationId, answer: z.enum(REVIEW_ANSWERS) })

async function asker() {
  return (await viewer()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(HERE)}` as Route)
}

function goOn(told: Record<string, string | undefined>): never {
  const said = Object.entries(told).flatMap(([key, value]) => (value ? [[key, value]] : []))
  redirect(`${HERE}?${new URLSearchParams(said)}` as Route)
}
