'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction, formStateAction } from '@/lib/account/action'
import { clientId } from '@/lib/platform/client-id'
import { searchEntries } from '@/lib/skill/queries'
import {
  type EvidenceFormState,
  NEW_EVIDENCE,
  parseEvidenceFields,
  readEvidenceFields,
} from './evidence-form'
import { addEvidence, changeEvidence, removeEvidence } from './evidence-mutations'
import { MAX_EVIDENCE } from './evidence-schema'
import { evidenceFormState } from './profile-form-state'

const HERE = '/me/evidence'

/** The form of `/me/evidence`, which adds a piece, and that of `/me/evidence/[id]`, which changes the one it names. */
export const saveEvidence = formStateAction(
  {
    auth: 'required',
    answers: evidenceFormState,
    refuse: (form, why) => refused(form, { form: why }),
  },
  async (person, form): Promise<EvidenceFormState> => {
    // Without scripts, a row for one more skill comes from here.
    if (form.get('intent') === 'more') return refused(form, {})
    const parsed = parseEvidenceFields(readEvidenceFields(form), await searchEntries())
    if (!parsed.ok) return refused(form, parsed.faults)
    // An id that names nothing changes nothing; only a form without an id adds.
    const id = clientId.nullable().catch('').parse(form.get('id'))
    const { note = null, date = null, ...rest } = parsed.evidence
    const saved =
      id === null
        ? await addEvidence(person.id, parsed.evidence)
        : await changeEvidence(person.id, id, { ...rest, note, date })
    if (!saved.ok) return refused(form, { form: REFUSALS[saved.reason] })
    if (id !== null) redirect(HERE)
    refresh()
    return { values: NEW_EVIDENCE, faults: {}, added: saved.evidence.title }
  },
)

export const deleteEvidence = formAction(
  { page: HERE, fields: z.object({ id: clientId }) },
  async (person, { id }) => {
    await removeEvidence(person.id, id)
    refresh()
  },
)

function refused(form: FormData, faults: Record<string, string>): EvidenceFormState {
  return { values: readEvidenceFields(form), faults }
}

const REFUSALS = {
  'too-many': `You have ${MAX_EVIDENCE} pieces already. Remove one first.`,
  'no-such-evidence': 'This piece was removed meanwhile.',
  'unknown-skill': 'A skill was removed meanwhile.',
}
