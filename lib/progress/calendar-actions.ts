'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { viewer } from '@/lib/account/session'
import { setTimeZone, setWeeklyGoal, suggestTimeZone } from './calendar-mutations'
import { timeZone } from './time-zone'

/** The form action of "Time zone". The form offers nothing that is refused here. */
export async function saveTimeZone(form: FormData): Promise<void> {
  const chosen = timeZone.safeParse(form.get('timeZone'))
  const person = await viewer()
  if (person && chosen.success) await setTimeZone(person.id, chosen.data)
  refresh()
}

/** What a browser says of where it is. */
export async function tellTimeZone(told: string): Promise<void> {
  const here = timeZone.safeParse(told)
  const person = await viewer()
  if (person && here.success) await suggestTimeZone(person.id, here.data)
  refresh()
}

/** The form action of "Days a week": 1 to 7, or empty for no goal. The form offers nothing that is refused here. */
export async function saveWeeklyGoal(form: FormData): Promise<void> {
  const chosen = weeklyGoal.safeParse(form.get('goal'))
  const person = await viewer()
  if (person && chosen.success) await setWeeklyGoal(person.id, chosen.data)
  refresh()
}

const weeklyGoal = z.union([
  z.literal('').transform(() => null),
  z
    .string()
    .regex(/^[1-7]$/)
    .transform(Number),
])
