'use server'

import { z } from 'zod'
import { formAction } from '@/lib/account/action'
import { goSignedOut } from '@/lib/account/go-signed-out'
import { deleteAccount } from './departure-mutations'

/** The form action of "Delete my account"; the field `confirm` must say "delete". */
export const deleteMyAccount = formAction(
  { page: '/me/settings', fields: z.object({ confirm: z.literal('delete') }) },
  async (person) => {
    await deleteAccount(person.id, new Date())
    await goSignedOut()
  },
)
