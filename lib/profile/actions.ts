'use server'

import { formStateAction } from '@/lib/account/action'
import { changeProfile } from './mutations'
import { fieldsOf, type ProfileFormState, parseFields, readFields } from './profile-form'
import { profileFormState } from './profile-form-state'

const REFUSALS = {
  'handle-taken': 'is taken',
  'handle-look-alike': 'looks like one that is taken: choose one that cannot be mistaken for it',
  'handle-changes': 'was changed too often: wait until an earlier one is free again',
  'handle-needed': 'is needed before others can see the profile',
} as const

/** The form of `/me/profile`. */
export const saveProfile = formStateAction(
  {
    auth: 'required',
    answers: profileFormState,
    refuse: (form, why) => refused(form, { form: why }),
  },
  async (person, form) => {
    const parsed = parseFields(readFields(form))
    if (!parsed.ok) return refused(form, parsed.faults)
    const change = await changeProfile(person.id, parsed.profile)
    return change.ok
      ? { values: fieldsOf(change.profile), faults: {}, saved: true }
      : refused(form, { handle: REFUSALS[change.reason] })
  },
)

function refused(form: FormData, faults: Record<string, string>): ProfileFormState {
  return { values: readFields(form), faults, saved: false }
}
