'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { formAction } from '@/lib/account/action'
import { clearSessionCookies } from '@/lib/account/clear-session-cookies'
import { logSecurity } from '@/lib/platform/security-log'
import { deleteAccount } from './delete-account-mutations'

/** The form action of "Delete my account"; the field `confirm` must say "delete". */
export const deleteMyAccount = formAction(
  { page: '/me/settings', fields: z.object({ confirm: z.literal('delete') }) },
  async (person) => {
    await deleteAccount(person.id, new Date())
    logSecurity('account deleted', await headers(), { account: person.id })
    await clearSessionCookies()
  },
)
