'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction, formStateAction } from '@/lib/account/action'
import { createPersonalRoadmap } from '@/lib/authoring/mutations'
import { REFUSALS } from '@/lib/authoring/personal-roadmap'
import { clientId } from '@/lib/platform/client-id'
import { searchEntries } from '@/lib/skill/queries'
import { type BringState, readChoices } from './bring-form'
import { importedFile, keptImport } from './draft-queries'
import { importFormState } from './import-form-state'
import { discardDraft, takeIn } from './mutations'
import { skillOfEntry, treeFrom } from './outline-tree'

const HERE = '/me/data'

const page = ({ id }: Record<string, unknown>) => `${HERE}/${id}`
const named = z.object({ id: clientId })
const yes = z.literal('yes').optional()

/**
 * "Import" under the preview of an export; only a field that says so shows others more of the profile, and takes the file
 * of another account.
 */
export const confirmImport = formAction(
  { page, fields: named.extend({ opens: yes, mine: yes }), work: 'imports' },
  async (person, { id, opens, mine }) => {
    const { preview } = (await keptImport(person.id, id)) ?? redirect(HERE)
    const file = (await importedFile(person.id, id)) ?? redirect(HERE)
    const shown = preview.kind === 'archive' && opens ? preview.plan.opening : []
    const taken = await takeIn(person.id, file, new Date(), { opens: shown, mine: mine === 'yes' })
    // The page of the draft reads the file again and says what is wrong.
    if (!taken.ok) redirect(`${HERE}/${id}` as Route)
    await discardDraft(person.id, id)
    redirect(`${HERE}?taken=in`)
  },
)

/** "Cancel". */
export const leaveImport = formAction({ page, fields: named }, async (person, { id }) => {
  await discardDraft(person.id, id)
  redirect(HERE)
})

/** The form under an outline: its title, and a skill or nothing for each label that names none. */
export const bringRoadmap = formStateAction(
  {
    auth: 'required',
    answers: importFormState,
    refuse: (form, why): BringState => {
      const { state } = readChoices(form, [], () => undefined)
      return { ...state, faults: { form: why } }
    },
  },
  async (person, form): Promise<BringState> => {
    const id = String(form.get('id'))
    const { preview } = (await keptImport(person.id, id)) ?? redirect(HERE)
    if (preview.kind !== 'outline') redirect(`${HERE}/${id}` as Route)
    const { outline, unmatched } = preview
    const skillOf = skillOfEntry(await searchEntries())
    const { state, chosen } = readChoices(form, unmatched, (label) => skillOf({ label }))
    if (Object.keys(state.faults).length > 0) return state
    const root = treeFrom(outline, (entry) => skillOf(entry) ?? chosen.get(entry.label))
    const created = await createPersonalRoadmap(person.id, { title: state.title, root })
    if (!created.ok) return { ...state, faults: { form: REFUSALS[created.reason] } }
    await discardDraft(person.id, id)
    redirect(`/me/roadmaps/${created.id}` as Route)
  },
)
