'use client'

import { useActionState } from 'react'
import { takeFocusAtFault } from '@/components/ui/take-focus'
import { TextField } from '@/components/ui/text-field'
import { SECTIONS } from '@/lib/profile/schema'
import { makeShare } from '@/lib/profile/share-actions'
import type { ShareFormState } from '@/lib/profile/share-form'
import { LIFETIMES, type ShareChoices } from '@/lib/profile/share-schema'
import { MadeLink } from './made-link'
import { SECTION_NAMES } from './section-names'

interface ShareFormProps {
  state: ShareFormState
  choices: ShareChoices
  site: string
}

/** Works before scripts arrive; after an error it still holds what was typed. */
export function ShareForm({ state, choices, site }: ShareFormProps) {
  const [{ values, faults, made }, make, making] = useActionState(makeShare, state)
  const closed = SECTIONS.filter((section) => !choices.sections.includes(section))
  return (
    <section aria-labelledby="new-link" className="card-box grid gap-5 p-5 sm:p-6">
      {made && <MadeLink key={made.token} label={made.label} address={`${site}/s/${made.token}`} />}
      <h2 id="new-link" className="font-bold text-xl">
        {made ? 'Another link' : 'A new link'}
      </h2>
      {/* The key redraws uncontrolled fields with what the server kept of them. */}
      <form
        key={JSON.stringify([values, faults, made])}
        ref={takeFocusAtFault}
        action={make}
        className="grid gap-5"
      >
        {faults.form && (
          <p role="alert" className="rounded-card border-2 border-danger bg-danger-tint p-3">
            {faults.form}
          </p>
        )}
        <TextField
          name="label"
          label="Label"
          hint="For you alone: who it is for, such as “Application at Acme”."
          value={values.label}
          fault={faults.label}
          autoComplete="off"
        />
        <fieldset>
          <legend className="mb-1 font-semibold">What it shows</legend>
          <p className="mb-2 text-sm text-soft">
            Name, headline and the text about you are always part of it.
          </p>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {SECTIONS.filter((section) => section !== 'roadmaps').map((section) => (
              <Tick
                key={section}
                name={`sections.${section}`}
                label={SECTION_NAMES[section]}
                checked={values.sections.includes(section)}
                open={choices.sections.includes(section)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-1 font-semibold">Which roadmaps</legend>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {choices.roadmaps.map(({ slug, title, open }) => (
              <Tick
                key={slug}
                name="roadmaps"
                value={slug}
                label={title}
                checked={values.roadmaps.includes(slug)}
                open={open}
              />
            ))}
          </div>
          {choices.roadmaps.length === 0 && (
            <p className="text-sm text-soft">You follow no roadmap yet.</p>
          )}
        </fieldset>
        {closed.length > 0 && (
          <p className="text-sm text-soft">
            What is crossed out is hidden in your profile.{' '}
            <a href="/me/profile#what-it-shows" className="link">
              Open it for share links
            </a>{' '}
            first.
          </p>
        )}
        <div className="flex flex-wrap items-end gap-4">
          <label className="grid gap-1 font-semibold">
            Good for
            <select name="days" className="field font-normal" defaultValue={values.days}>
              {LIFETIMES.map((days) => (
                <option key={days ?? 'never'} value={days ?? 'never'}>
                  {days === null ? 'Until I end it' : `${days} days`}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button button-main" disabled={making}>
            Make the link
          </button>
        </div>
      </form>
    </section>
  )
}

interface TickProps {
  name: string
  value?: string
  label: string
  checked: boolean
  open: boolean
}

function Tick({ name, value, label, checked, open }: TickProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked && open}
        disabled={!open}
        className="size-4.5 flex-none accent-sign"
      />
      <span className={open ? '' : 'text-soft line-through'}>{label}</span>
      {!open && <span className="sr-only">hidden in your profile</span>}
    </label>
  )
}
