import { useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { type EvidenceFormState, skillRows } from '@/lib/profile/evidence-form'
import { evidenceKind } from '@/lib/profile/evidence-schema'
import { EVIDENCE_KINDS } from './evidence-kinds'

interface EvidenceFieldsProps extends Pick<EvidenceFormState, 'values' | 'faults'> {
  /** The titles of all skills, to choose from. */
  titles: readonly string[]
}

/** The fields of a piece of evidence, shared by all forms that add one. */
export function EvidenceFields({ values, faults, titles }: EvidenceFieldsProps) {
  return (
    <>
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
      <SkillFields values={values} faults={faults} titles={titles} />
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
    </>
  )
}

/** A row for each skill, and always one more, as far as scripts run. */
function SkillFields({ values, faults, titles }: EvidenceFieldsProps) {
  const [rows, setRows] = useState(() => skillRows(values))

  function makeRoom(fields: HTMLFieldSetElement) {
    const typed = [...fields.querySelectorAll('input')].map(({ value }) => value)
    const wanted = skillRows({ skills: typed })
    if (wanted.length > rows.length) setRows(wanted)
  }

  return (
    <fieldset className="grid gap-2" onInput={({ currentTarget }) => makeRoom(currentTarget)}>
      <legend className="mb-1 font-semibold">Skills it shows</legend>
      {rows.map((name, row) => (
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
  )
}
