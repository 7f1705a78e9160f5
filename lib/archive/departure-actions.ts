'use server'

import { goSignedOut } from '@/lib/account/go-signed-out'
import { viewer } from '@/lib/account/session'
import { deleteAccount } from './departure-mutations'

/** The form action of "Delete my account"; the field `confirm` must say "delete". */
export async function deleteMyAccount(form: FormData): Promise<void> {
  if (form.get('confirm') !== 'delete') return
  const person = await viewer()
  if (person) await deleteAccount(person.id, new Date())
  return goSignedOut()
}
