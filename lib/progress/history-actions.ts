'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { viewer } from '@/lib/account/session'
import { slug } from '@/lib/skill/schema'
import { moment, pointInLog } from './history'
import { bringBack, undoBringingBack } from './history-mutations'

/** The forms that bring the state of `asOf` back, a moment or an operation, of every `skill` in them. */
export async function bringBackMine(form: FormData): Promise<never> {
  const asOf = pointInLog.safeParse(form.get('asOf')).data
  const skills = slug.array().safeParse(form.getAll('skill')).data
  return answer(async (userId) => asOf && skills && bringBack(userId, asOf, skills, new Date()))
}

/** The form that undoes what was brought back at `restored`. */
export async function undoBringingBackMine(form: FormData): Promise<never> {
  const restored = moment.safeParse(form.get('restored')).data
  return answer(async (userId) => restored && undoBringingBack(userId, restored, new Date()))
}

/** To the history, which tells what was done; a request that asks for nothing changes nothing. */
async function answer(
  change: (userId: string) => Promise<Date | null | undefined>,
): Promise<never> {
  const person = await viewer()
  if (!person) redirect('/sign-in?callbackUrl=/me/history')
  const at = await change(person.id)
  redirect((at ? `/me/history?restored=${at.toISOString()}` : '/me/history') as Route)
}
