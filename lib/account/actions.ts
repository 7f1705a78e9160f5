'use server'

import { goSignedOut } from './go-signed-out'
import { signOutEverywhere } from './mutations'
import { viewer } from './session'

/** The form action of "Sign out everywhere": ends every session, this one too. */
export async function signMeOutEverywhere(): Promise<never> {
  const person = await viewer()
  if (person) await signOutEverywhere(person.id)
  return goSignedOut()
}
