'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { formAction, formStateAction } from '@/lib/account/action'
import { logSecurity } from '@/lib/platform/security-log'
import { shareFormState } from './profile-form-state'
import { NEW_SHARE, parseShareFields, readShareFields, type ShareFormState } from './share-form'
import { createShareLink, deleteShareLink, revokeShareLink } from './share-mutations'
import { MAX_SHARE_LINKS } from './share-schema'

const HERE = '/me/shares'

const named = { page: HERE, fields: z.object({ id: z.uuid() }) }

/** The form that makes a share link; its answer holds the secret address, this once. */
export const makeShare = formStateAction(
  {
    auth: 'required',
    answers: shareFormState,
    refuse: (form, why): ShareFormState => refused(form, { form: why }),
  },
  async (person, form) => {
    const parsed = parseShareFields(readShareFields(form))
    if (!parsed.ok) return refused(form, parsed.faults)
    const created = await createShareLink(person.id, parsed.link, new Date())
    if (!created.ok)
      return refused(form, {
        form: `You have ${MAX_SHARE_LINKS} links already. Remove those that have ended.`,
      })
    refresh()
    return { ...NEW_SHARE, made: { label: parsed.link.label, token: created.token } }
  },
)

/** Ends a link: whoever has it finds nothing from now on. */
export const revokeShare = formAction(named, async (person, { id }) => {
  await revokeShareLink(person.id, id, new Date())
  logSecurity('share link revoked', await headers(), { account: person.id })
  refresh()
})

/** Takes a link that has ended from the list. */
export const forgetShare = formAction(named, async (person, { id }) => {
  await deleteShareLink(person.id, id, new Date())
  refresh()
})

function refused(form: FormData, faults: Record<string, string>): ShareFormState {
  return { values: readShareFields(form), faults }
}
