'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { viewer } from '@/lib/account/session'
import { ownId } from '@/lib/platform/own-id'
import { searchEntries } from '@/lib/skill/queries'
import { evidenceAnswers } from './answers'
import {
  type EvidenceFormState,
  NEW_EVIDENCE,
  parseEvidenceFields,
  readEvidenceFields,
} from './evidence-form'
import { addEvidence, changeEvidence, removeEvidence } from './evidence-mutations'
import { MAX_EVIDENCE } from './evidence-schema'

const HERE = '/me/evidence'

/** The form of `/me/evidence`, which adds a piece, and that of `/me/evidence/[id]`, which changes the one it names. */
export async function saveEvidence(
  _: EvidenceFormState,
  form: FormData,
): Promise<EvidenceFormState> {
  return evidenceAnswers.answered(await save(form))
}

export async function deleteEvidence(form: FormData): Promise<void> {
  const person =
    (await viewer()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(HERE)}` as Route)
  const id = ownId.safeParse(form.get('id'))
  if (id.success) await removeEvidence(person.id, id.data)
  refresh()
}

async function save(form: FormData): Promise<EvidenceFormState> {
  const values = readEvidenceFields(form)
  const refused = (faults: Record<string, string>) => ({ values, faults })
  // Without scripts, a row for one more skill comes from here.
  if (form.get('intent') === 'more') return refused({})
  const person = await viewer()
  if (!person) return refused({ form: 'You were signed out. Sign in again to save this.' })
  const parsed = parseEvidenceFields(values, await searchEntries())
  if (!parsed.ok) return refused(parsed.faults)
  // What names nothing changes nothing; only a form without it adds.
  const id = ownId.nullable().catch('').parse(form.get('id'))
  const { note = null, date = null, ...rest } = parsed.evidence
  const saved =
    id === null
      ? await addEvidence(person.id, parsed.evidence)
      : await changeEvidence(person.id, id, { ...rest, note, date })
  if (!saved.ok) return refused({ form: REFUSALS[saved.reason] })
  if (id !== null) redirect(HERE)
  refresh()
  return { values: NEW_EVIDENCE, faults: {}, added: saved.evidence.title }
}

const REFUSALS = {
  'too-many': `You have ${MAX_EVIDENCE} pieces already. Remove one first.`,
  'no-such-evidence': 'This piece was removed meanwhile.',
  'unknown-skill': 'A skill was removed meanwhile.',
}
