'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { logSecurity } from '@/lib/platform/security-log'
import { formAction } from './action'
import { clearSessionCookies } from './clear-session-cookies'
import { signOutEverywhere } from './mutations'

/** The form action of "Sign out everywhere": ends every session, this one too. */
export const signMeOutEverywhere = formAction(
  { page: '/me/settings', fields: z.object({}) },
  async (person) => {
    await signOutEverywhere(person.id)
    logSecurity('sign-out everywhere', await headers(), { account: person.id })
    await clearSessionCookies()
  },
)
