'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { formAction } from '@/lib/account/action'
import { setTimeZone, setWeeklyGoal, suggestTimeZone } from './calendar-mutations'
import { timeZone } from './time-zone'

const fields = z.object({ timeZone })

/** The form action of "Time zone". */
export const saveTimeZone = formAction({ page: '/me/settings', fields }, async (person, chosen) => {
  await setTimeZone(person.id, chosen.timeZone)
  refresh()
})

/** What a browser says of where it is. */
export const tellTimeZone = formAction({ page: '/me', fields }, async (person, here) => {
  await suggestTimeZone(person.id, here.timeZone)
  refresh()
})

/** The form action of "Days a week": 1 to 7, or empty for no goal. */
export const saveWeeklyGoal = formAction(
  { page: '/me/settings', fields: z.object({ goal: z.stringFormat('goal', /^[1-7]?$/) }) },
  async (person, { goal }) => {
    await setWeeklyGoal(person.id, goal === '' ? null : Number(goal))
    refresh()
  },
)
