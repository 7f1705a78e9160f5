'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { answeredAction, formAction } from '@/lib/account/action'
import type { Viewer } from '@/lib/account/schema'
import { ownId } from '@/lib/platform/own-id'
import { createPersonalRoadmap } from '@/lib/roadmap/personal-mutations'
import { REFUSALS } from '@/lib/roadmap/personal-roadmap'
import { skillNames } from '@/lib/skill/match-names'
import { searchEntries } from '@/lib/skill/queries'
import { bringAnswers } from './answers'
import { type BringState, readChoices } from './bring-form'
import { readForeignRoadmap, treeFrom } from './foreign-roadmap'
import { readJsonFile } from './json-file'
import { discardDraft, takeIn } from './mutations'
import { importDraft } from './queries'

const HERE = '/me/data'

const page = ({ id }: Record<string, unknown>) => `${HERE}/${id}`
const named = z.object({ id: ownId })

/** "Take it in" under the preview of an export; only a field that says so shows others more of the profile. */
export const confirmImport = formAction(
  { page, fields: named.extend({ opens: z.literal('yes').optional() }), work: 'imports' },
  async (person, { id, opens }) => {
    const draft = await draftOf(person, id)
    const taken = await takeIn(person.id, draft.file, new Date(), { opens: opens === 'yes' })
    // What it says of itself when it is looked at again is what is wrong.
    if (!taken.ok) redirect(`${HERE}/${id}` as Route)
    await discardDraft(person.id, id)
    redirect(`${HERE}?taken=in`)
  },
)

/** "Leave it". */
export const leaveImport = formAction({ page, fields: named }, async (person, { id }) => {
  await discardDraft(person.id, id)
  redirect(HERE)
})

/** The form under a drawn roadmap: its title, and a skill or nothing for each label that names none. */
export const bringRoadmap = answeredAction(
  {
    auth: 'required',
    answers: bringAnswers,
    refuse: (form, why): BringState => {
      const { state } = readChoices(form, () => undefined)
      return { ...state, faults: { form: why } }
    },
  },
  async (person, form): Promise<BringState> => {
    const id = String(form.get('id'))
    const draft = await draftOf(person, id)
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
  },
)

/** The file that the form speaks of; without one there is nothing to do here. */
async function draftOf(person: Viewer, id: string) {
  return (await importDraft(person.id, id)) ?? redirect(HERE)
}
