'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { viewer } from '@/lib/account/session'
import { ownId } from '@/lib/platform/own-id'
import { deletePersonalRoadmap, renamePersonalRoadmap } from './personal-mutations'
import { personalTitle } from './personal-roadmap'

/** The form "Rename"; its field takes no title that is refused here. */
export async function renameMine(form: FormData): Promise<void> {
  const { person, id } = await ownerOf(form)
  const title = personalTitle.safeParse(form.get('title'))
  if (title.success) await renamePersonalRoadmap(person.id, id, title.data)
  refresh()
}

/** The form "Delete". */
export async function deleteMine(form: FormData): Promise<never> {
  const { person, id } = await ownerOf(form)
  await deletePersonalRoadmap(person.id, id)
  redirect('/me')
}

async function ownerOf(form: FormData) {
  const id = ownId.catch('').parse(form.get('id'))
  const here = `/me/roadmaps/${id}`
  const person =
    (await viewer()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(here)}` as Route)
  return { person, id }
}
