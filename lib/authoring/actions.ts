'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/account/action'
import { clientId } from '@/lib/platform/client-id'
import { deletePersonalRoadmap, forgetPosting, renamePersonalRoadmap } from './mutations'
import { personalTitle } from './personal-roadmap'

const page = ({ id }: Record<string, unknown>) => `/me/roadmaps/${id}`
const named = z.object({ id: clientId })

/** The form "Rename". */
export const renameMine = formAction(
  { page, fields: named.extend({ title: personalTitle }) },
  async (person, { id, title }) => {
    await renamePersonalRoadmap(person.id, id, title)
    refresh()
  },
)

/** The form "Forget the posting". */
export const forgetMyPosting = formAction({ page, fields: named }, async (person, { id }) => {
  await forgetPosting(person.id, id)
  refresh()
})

/** The form "Delete". */
export const deleteMine = formAction({ page, fields: named }, async (person, { id }) => {
  await deletePersonalRoadmap(person.id, id)
  redirect('/me')
})
