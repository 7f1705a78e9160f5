'use server'

import { z } from 'zod'
import { formAction } from './action'
import { goSignedOut } from './go-signed-out'
import { signOutEverywhere } from './mutations'

/** The form action of "Sign out everywhere": ends every session, this one too. */
export const signMeOutEverywhere = formAction(
  { page: '/me/settings', fields: z.object({}) },
  async (person) => {
    await signOutEverywhere(person.id)
    await goSignedOut()
  },
)
