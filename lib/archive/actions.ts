'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { viewer } from '@/lib/account/session'
import { ownId } from '@/lib/platform/own-id'
import { createPersonalRoadmap } from '@/lib/roadmap/personal-mutations'
import { skillNames } from '@/lib/skill/match-names'
import { searchEntries } from '@/lib/skill/queries'
import { bringAnswers } from './answers'
import { type BringState, readChoices } from './bring-form'
import { readForeignRoadmap, treeFrom } from './foreign-roadmap'
import { readJsonFile } from './json-file'
import { discardDraft, takeIn } from './mutations'
import { importDraft } from './queries'

const HERE = '/me/data'

/** "Take it in" under the preview of an export; only a field that says so shows others more of the profile. */
export async function confirmImport(form: FormData): Promise<never> {
  const { person, id, draft } = await draftOf(form)
  const opens = form.get('opens') === 'yes'
  const taken = await takeIn(person.id, draft.file, new Date(), { opens })
  // What it says of itself when it is looked at again is what is wrong.
  if (!taken.ok) redirect(`${HERE}/${id}` as Route)
  await discardDraft(person.id, id)
  redirect(`${HERE}?taken=in`)
}

/** "Leave it". */
export async function leaveImport(form: FormData): Promise<never> {
  const { person, id } = await draftOf(form)
  await discardDraft(person.id, id)
  redirect(HERE)
}

/** The form under a drawn roadmap: its title, and a skill or nothing for each label that names none. */
export async function bringRoadmap(_: BringState, form: FormData): Promise<BringState> {
  return bringAnswers.answered(await bring(form))
}

async function bring(form: FormData): Promise<BringState> {
  const { person, id, draft } = await draftOf(form)
  const json = readJsonFile(draft.file)
  const read = json.ok ? readForeignRoadmap(json.value) : json
  if (!read.ok) redirect(`${HERE}/${id}` as Route)
  const named = skillNames(await searchEntries())
  const { state, skillOf } = readChoices(form, (name) => named(name)?.slug)
  if (Object.keys(state.faults).length > 0) return state
  const root = treeFrom(read.value, (label) => named(label)?.slug ?? skillOf(label))
  const created = await createPersonalRoadmap(person.id, { title: state.title, root })
  if (!created.ok) return { ...state, faults: { form: REFUSALS[created.reason] } }
  await discardDraft(person.id, id)
  redirect(`/me/roadmaps/${created.id}` as Route)
}

const REFUSALS = {
  'too-many': 'You have as many roadmaps of your own as there can be. Delete one first.',
  'no-skills': 'No skill is left of it. Choose at least one.',
} as const

/** Whose file it is that the form speaks of; without one there is nothing to do here. */
async function draftOf(form: FormData) {
  const id = ownId.catch('').parse(form.get('id'))
  const person = (await viewer()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(HERE)}`)
  const draft = (await importDraft(person.id, id)) ?? redirect(HERE)
  return { person, id, draft }
}
