'use client'

import { useActionState } from 'react'
import { EVIDENCE_KINDS } from '@/components/skill/evidence-kinds'
import { TextField } from '@/components/ui/text-field'
import { saveEvidence } from '@/lib/profile/evidence-actions'
import { type EvidenceFormState, skillRows } from '@/lib/profile/evidence-form'
import { evidenceKind } from '@/lib/profile/evidence-schema'

interface EvidenceFormProps {
  state: EvidenceFormState
  /** Of all skills, to choose from. */
  titles: readonly string[]
  /** The piece to change; else one is added. */
  id?: string
}

/** Works before scripts arrive; after an error it still holds what was typed. */
export function EvidenceForm({ state, titles, id }: EvidenceFormProps) {
  const [{ values, faults, added }, save, saving] = useActionState(saveEvidence, state)
  return (
    // The key redraws uncontrolled fields with what the server kept of them.
    <form action={save} key={JSON.stringify([values, added])} className="grid gap-4" noValidate>
      {id && <input type="hidden" name="id" value={id} />}
      {faults.form && (
        <p role="alert" className="rounded-card border-2 border-danger bg-danger-tint p-3">
          {faults.form}
        </p>
      )}
      <TextField name="title" label="Title" value={values.title} fault={faults.title} />
      <TextField
        name="url"
        label="Address"
        hint="We never open it; whoever reads your profile may."
        placeholder="https://"
        inputMode="url"
        value={values.url}
        fault={faults.url}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-semibold">Skills it shows</legend>
        {skillRows(values).map((name, row) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            key={row}
            name={`skills.${row}`}
            label={`Skill ${row + 1}`}
            quiet
            placeholder={row === 0 ? 'Begin to type a skill' : 'Another skill'}
            value={name}
            fault={faults[`skills.${row}`]}
            list="skill-titles"
            autoComplete="off"
          />
        ))}
        <datalist id="skill-titles">
          {titles.map((title) => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </fieldset>
      <div className="grid grid-cols-2 gap-4">
        <label className="grid gap-1 font-semibold">
          Kind
          <select name="kind" className="field font-normal" defaultValue={values.kind}>
            {evidenceKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {EVIDENCE_KINDS[kind]}
              </option>
            ))}
          </select>
        </label>
        <TextField
          name="date"
          label="Date (optional)"
          type="date"
          value={values.date}
          fault={faults.date}
        />
      </div>
      <TextField
        name="note"
        label="Note (optional)"
        hint="What your part in it was."
        lines={3}
        value={values.note}
        fault={faults.note}
      />
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button button-main" disabled={saving}>
          {id ? 'Save' : 'Add'}
        </button>
        {/* Behind the other, because Enter in a field presses the first. */}
        <button type="submit" name="intent" value="more" className="button" disabled={saving}>
          Room for more skills
        </button>
        <output aria-live="polite" className="font-semibold text-done wrap-anywhere">
          {added && !saving && `Added: ${added}`}
        </output>
      </div>
    </form>
  )
}
