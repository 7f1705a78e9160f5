'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { addEvidence, UNREACHABLE } from '@/components/progress/evidence'
import { loadSearchIndex } from '@/components/search/load-search-index'
import { takeFocusWithin } from '@/components/ui/take-focus'
import {
  type EvidenceFormState,
  NEW_EVIDENCE,
  parseEvidenceFields,
  readEvidenceFields,
} from '@/lib/profile/evidence-form'
import type { Evidence } from '@/lib/profile/evidence-schema'
import { EvidenceFields } from './evidence-fields'
import { OwnFormButtons } from './own-links'

interface OwnEvidenceFormProps {
  /** The title of the skill it is beside. */
  title: string
  onAdded: (evidence: Evidence) => void
  onCancel: () => void
}

/** The same as on `/me/evidence`, with the skill at hand filled in. */
export function OwnEvidenceForm({ title, onAdded, onCancel }: OwnEvidenceFormProps) {
  const [{ values, faults }, setState] = useState<EvidenceFormState>({
    values: { ...NEW_EVIDENCE, skills: [title] },
    faults: {},
  })
  const [titles, setTitles] = useState<string[]>([])
  useEffect(() => {
    loadSearchIndex().then(
      ({ skills }) => setTitles(skills.map(({ title }) => title)),
      () => undefined,
    )
  }, [])

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const values = readEvidenceFields(new FormData(event.currentTarget))
    const added = await send(values)
    if ('faults' in added) setState({ values, faults: added.faults })
    else onAdded(added.evidence)
  }

  return (
    <form
      key={JSON.stringify([values, faults])}
      ref={takeFocusWithin}
      onSubmit={(event) => void add(event)}
      className="own-form"
      noValidate
    >
      <EvidenceFields values={values} faults={faults} titles={titles} />
      <OwnFormButtons onCancel={onCancel} />
    </form>
  )
}

async function send(values: EvidenceFormState['values']) {
  const index = await loadSearchIndex().catch(() => undefined)
  if (!index) return UNREACHABLE
  const parsed = parseEvidenceFields(values, index.skills)
  return parsed.ok ? addEvidence(parsed.evidence) : parsed
}
