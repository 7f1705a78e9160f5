'use server'

import { viewer } from '@/lib/account/session'
import { profileAnswers } from './answers'
import { changeProfile } from './mutations'
import { fieldsOf, type ProfileFormState, parseFields, readFields } from './profile-form'

const REFUSALS = {
  'handle-taken': 'is taken',
  'handle-look-alike': 'looks like one that is taken: choose one that cannot be mistaken for it',
  'handle-changes': 'was changed too often: wait until an earlier one is free again',
  'handle-needed': 'is needed before others can see the profile',
} as const

/** The form of `/me/profile`. */
export async function saveProfile(_: ProfileFormState, form: FormData): Promise<ProfileFormState> {
  return profileAnswers.answered(await save(form))
}

async function save(form: FormData): Promise<ProfileFormState> {
  const values = readFields(form)
  const person = await viewer()
  if (!person)
    return {
      values,
      faults: { form: 'You were signed out. Sign in again to save this.' },
      saved: false,
    }
  const parsed = parseFields(values)
  if (!parsed.ok) return { values, faults: parsed.faults, saved: false }
  const change = await changeProfile(person.id, parsed.profile)
  return change.ok
    ? { values: fieldsOf(change.profile), faults: {}, saved: true }
    : { values, faults: { handle: REFUSALS[change.reason] }, saved: false }
}
