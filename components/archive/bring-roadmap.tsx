'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { bringRoadmap } from '@/lib/archive/actions'
import { type BringState, choiceField } from '@/lib/archive/bring-form'
import type { LeftOut } from '@/lib/outline/schema'
import { LeaveImport } from './leave-import'
import { LeftOutList } from './left-out-list'

interface BringRoadmapProps {
  id: string
  name: string
  /** The number of skills recognised by their names. */
  matched: number
  /** The labels that no skill is called. */
  unmatched: readonly string[]
  leftOut: readonly LeftOut[]
  /** The titles to choose from. */
  skills: readonly string[]
  state: BringState
}

/** An outline: what was recognised, a choice for the rest, and what is left out. Works before scripts arrive. */
export function BringRoadmap({
  id,
  name,
  matched,
  unmatched,
  leftOut,
  skills,
  state,
}: BringRoadmapProps) {
  const [{ title, choices, faults }, bring, bringing] = useActionState(bringRoadmap, state)
  const faulty = Object.keys(faults).length > 0
  return (
    <div className="max-w-2xl">
      <h1 className="font-extrabold text-4xl tracking-tight">Bring in a roadmap</h1>
      <p className="mt-2 text-soft">
        {matchedWords(matched, unmatched.length)} <span className="wrap-anywhere">({name})</span>
      </p>
      <LeftOutList leftOut={leftOut} />
      <form
        id="bring"
        action={bring}
        // The key redraws uncontrolled fields with what the server kept of them.
        key={JSON.stringify([title, choices])}
        className="mt-6 grid gap-6"
      >
        {faulty && (
          <p role="alert" className="rounded-card border-2 border-danger bg-danger-tint p-3">
            {faults.form ?? 'Nothing was kept yet: see the fields marked below.'}
          </p>
        )}
        <input type="hidden" name="id" value={id} />
        <TextField name="title" label="Title" value={title} fault={faults.title} />
        {unmatched.length > 0 && (
          <fieldset>
            <legend className="font-bold text-xl">What no skill is called</legend>
            <p className="mt-1 mb-3 text-soft">
              Choose the skill that is meant. What you leave empty is left out.
            </p>
            <div className="grid gap-3">
              {unmatched.map((label, index) => (
                <Choice
                  key={label}
                  field={choiceField(index)}
                  label={label}
                  value={choices[choiceField(index)] ?? ''}
                  fault={faults[choiceField(index)]}
                />
              ))}
            </div>
            <datalist id="skills">
              {skills.map((skill) => (
                <option key={skill} value={skill} />
              ))}
            </datalist>
          </fieldset>
        )}
      </form>
      <div className="mt-6 flex flex-wrap gap-2">
        <button type="submit" form="bring" disabled={bringing} className="button button-main">
          Keep this roadmap
        </button>
        <LeaveImport id={id} label="Leave it" />
      </div>
    </div>
  )
}

interface ChoiceProps {
  field: string
  label: string
  value: string
  fault: string | undefined
}

function Choice({ field, label, value, fault }: ChoiceProps) {
  return (
    <div className="grid items-center gap-x-4 sm:grid-cols-2">
      <label htmlFor={field} className="wrap-anywhere font-semibold">
        {label}
      </label>
      <input
        id={field}
        name={field}
        list="skills"
        defaultValue={value}
        placeholder="Left out"
        autoComplete="off"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${field}-fault` : undefined}
        className="field"
      />
      {fault && (
        <p id={`${field}-fault`} className="font-semibold text-danger text-sm sm:col-start-2">
          “{value}” {fault}
        </p>
      )}
    </div>
  )
}

function matchedWords(matched: number, unmatched: number): string {
  const skills = matched === 1 ? '1 skill was' : `${matched} skills were`
  if (unmatched === 0) return `${skills} recognised, and so was every entry.`
  return `${skills} recognised, ${unmatched} ${unmatched === 1 ? 'entry was' : 'entries were'} not.`
}
