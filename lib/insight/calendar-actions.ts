'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { formAction } from '@/lib/account/action'
import { timeZone, toldTimeZone } from '@/lib/platform/time-zone'
import { setTimeZone, setWeeklyGoal, suggestTimeZone } from './calendar-mutations'

const fields = z.object({ timeZone })

/** The form action of "Time zone". */
export const saveTimeZone = formAction({ page: '/me/settings', fields }, async (person, chosen) => {
  await setTimeZone(person.id, chosen.timeZone)
  refresh()
})

/** Saves the time zone that a browser reports. It accepts any, so that the browser does not report it again on the next page. */
export const tellTimeZone = formAction(
  { page: '/me', fields: toldTimeZone },
  async (person, zone) => {
    await suggestTimeZone(person.id, zone)
    refresh()
  },
)

/** The form action of "Days a week": 1 to 7, or empty for no goal. */
export const saveWeeklyGoal = formAction(
  { page: '/me/settings', fields: z.object({ goal: z.stringFormat('goal', /^[1-7]?$/) }) },
  async (person, { goal }) => {
    await setWeeklyGoal(person.id, goal === '' ? null : Number(goal))
    refresh()
  },
)
