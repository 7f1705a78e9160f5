'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { HINT_COOKIE, sessionCookieName, usesSecureCookies } from './cookie'
import { deleteAccount, signOutEverywhere } from './mutations'
import { viewer } from './session'

/** The form action of "Sign out everywhere": ends every session, this one too. */
export async function signMeOutEverywhere(): Promise<never> {
  const person = await viewer()
  if (person) await signOutEverywhere(person.id)
  return leave()
}

/** The form action of "Delete my account"; the field `confirm` must say "delete". */
export async function deleteMyAccount(form: FormData): Promise<void> {
  if (form.get('confirm') !== 'delete') return
  const person = await viewer()
  if (person) await deleteAccount(person.id)
  return leave()
}

async function leave(): Promise<never> {
  const store = await cookies()
  // Browsers keep a `__Secure-` cookie unless what clears it is Secure too, which delete() does not say.
  for (const name of [sessionCookieName(), HINT_COOKIE])
    store.set(name, '', { path: '/', maxAge: 0, sameSite: 'lax', secure: usesSecureCookies() })
  redirect('/')
}
