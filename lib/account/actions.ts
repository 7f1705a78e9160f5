'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from './action'
import { HINT_COOKIE, sessionCookieName, usesSecureCookies } from './cookie'
import { deleteAccount, signOutEverywhere } from './mutations'

const page = '/me/settings'

/** The form action of "Sign out everywhere": ends every session, this one too. */
export const signMeOutEverywhere = formAction({ page, fields: z.object({}) }, async (person) => {
  await signOutEverywhere(person.id)
  await leave()
})

/** The form action of "Delete my account"; the field `confirm` must say "delete". */
export const deleteMyAccount = formAction(
  { page, fields: z.object({ confirm: z.literal('delete') }) },
  async (person) => {
    await deleteAccount(person.id)
    await leave()
  },
)

async function leave(): Promise<never> {
  const store = await cookies()
  // Browsers keep a `__Secure-` cookie unless what clears it is Secure too, which delete() does not say.
  for (const name of [sessionCookieName(), HINT_COOKIE])
    store.set(name, '', { path: '/', maxAge: 0, sameSite: 'lax', secure: usesSecureCookies() })
  redirect('/')
}
