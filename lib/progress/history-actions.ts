'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/account/action'
import { slug } from '@/lib/skill/schema'
import { moment, pointInLog } from './history'
import { bringBack, undoBringingBack } from './history-mutations'

const page = '/me/history'
const skills = z.union([slug.transform((one) => [one]), slug.array().max(5000)])

/** The forms that bring the state of `asOf` back, a moment or an operation, of every `skill` in them. */
export const bringBackMine = formAction(
  { page, fields: z.object({ asOf: pointInLog, skill: skills }) },
  async (person, { asOf, skill }) => tell(await bringBack(person.id, asOf, skill, new Date())),
)

/** The form that undoes what was brought back at `restored`. */
export const undoBringingBackMine = formAction(
  { page, fields: z.object({ restored: moment }) },
  async (person, { restored }) => tell(await undoBringingBack(person.id, restored, new Date())),
)

/** To the history, which tells what was done. */
function tell(at: Date | null): never {
  redirect((at ? `${page}?restored=${at.toISOString()}` : page) as Route)
}
