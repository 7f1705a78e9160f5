'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { viewer } from '@/lib/account/session'
import { shareAnswers } from './answers'
import { NEW_SHARE, parseShareFields, readShareFields, type ShareFormState } from './share-form'
import { createShareLink, forgetShareLink, revokeShareLink } from './share-mutations'
import { MAX_SHARE_LINKS } from './share-schema'

const HERE = '/me/shares'

/** The form that makes a share link; its answer holds the secret address, this once. */
export async function makeShare(_: ShareFormState, form: FormData): Promise<ShareFormState> {
  return shareAnswers.answered(await make(form))
}

/** Ends a link: whoever has it finds nothing from now on. */
export async function revokeShare(form: FormData): Promise<void> {
  const { person, id } = await named(form)
  await revokeShareLink(person.id, id, new Date())
  refresh()
}

/** Takes a link that has ended from the list. */
export async function forgetShare(form: FormData): Promise<void> {
  const { person, id } = await named(form)
  await forgetShareLink(person.id, id, new Date())
  refresh()
}

async function make(form: FormData): Promise<ShareFormState> {
  const values = readShareFields(form)
  const person = await viewer()
  if (!person)
    return { values, faults: { form: 'You were signed out. Sign in again to make this link.' } }
  const parsed = parseShareFields(values)
  if (!parsed.ok) return { values, faults: parsed.faults }
  const created = await createShareLink(person.id, parsed.link, new Date())
  if (!created.ok) {
    const form = `You have ${MAX_SHARE_LINKS} links already. Remove those that have ended.`
    return { values, faults: { form } }
  }
  refresh()
  return { ...NEW_SHARE, made: { label: parsed.link.label, token: created.token } }
}

async function named(form: FormData) {
  const person =
    (await viewer()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(HERE)}` as Route)
  const id = z.uuid().safeParse(form.get('id'))
  return { person, id: id.data ?? redirect(HERE) }
}
