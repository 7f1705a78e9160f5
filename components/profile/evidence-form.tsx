'use client'

import { useActionState } from 'react'
import { EvidenceFields } from '@/components/skill/evidence-fields'
import { takeFocusAtFault, takeFocusWithin } from '@/components/ui/take-focus'
import { saveEvidence } from '@/lib/profile/evidence-actions'
import type { EvidenceFormState } from '@/lib/profile/evidence-form'

interface EvidenceFormProps {
  state: EvidenceFormState
  /** The titles of all skills, to choose from. */
  titles: readonly string[]
  /** The piece to change; else one is added. */
  id?: string
}

/** Works before scripts arrive; after an error it still holds what was typed. */
export function EvidenceForm({ state, titles, id }: EvidenceFormProps) {
  const [{ values, faults, added }, save, saving] = useActionState(saveEvidence, state)
  return (
    <form
      // The key redraws uncontrolled fields with what the server kept of them.
      key={JSON.stringify([values, faults, added])}
      ref={added ? takeFocusWithin : takeFocusAtFault}
      action={save}
      className="grid gap-4"
      noValidate
    >
      {id && <input type="hidden" name="id" value={id} />}
      <EvidenceFields values={values} faults={faults} titles={titles} />
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button button-main" disabled={saving}>
          {id ? 'Save' : 'Add'}
        </button>
        {/* Behind the other, because Enter in a field presses the first. */}
        <noscript>
          <button type="submit" name="intent" value="more" className="button">
            Room for more skills
          </button>
        </noscript>
        <output aria-live="polite" className="font-semibold text-done wrap-anywhere">
          {added && !saving && `Added: ${added}`}
        </output>
      </div>
    </form>
  )
}
