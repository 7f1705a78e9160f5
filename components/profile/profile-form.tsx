'use client'

import { useActionState } from 'react'
import { takeFocus, takeFocusAtFault } from '@/components/ui/take-focus'
import { TextField } from '@/components/ui/text-field'
import { saveProfile } from '@/lib/profile/actions'
import { linkRows, type ProfileFields, type ProfileFormState } from '@/lib/profile/profile-form'
import { AccessFields } from './access-fields'
import { SectionFields } from './section-fields'
import { WhereItStands } from './where-it-stands'

interface ProfileFormProps {
  state: ProfileFormState
  /** The followed ones. */
  roadmaps: readonly { slug: string; title: string }[]
  site: string
}

/** Works before scripts arrive; after an error it still holds what was typed. */
export function ProfileForm({ state, roadmaps, site }: ProfileFormProps) {
  const [{ values, faults, saved }, save, saving] = useActionState(saveProfile, state)
  const faulty = Object.keys(faults).length > 0
  return (
    <form
      // The key redraws uncontrolled fields with what the server kept of them.
      key={JSON.stringify([values, faults])}
      ref={takeFocusAtFault}
      action={save}
      className="grid max-w-2xl gap-8"
    >
      <h1 className="font-extrabold text-4xl tracking-tight">Profile</h1>
      <WhereItStands handle={values.handle} profile={values.access} faulty={faulty} />
      {faulty && (
        <p role="alert" className="rounded-card border-2 border-danger bg-danger-tint p-3">
          {faults.form ?? 'Nothing was saved yet: see the fields marked below.'}
        </p>
      )}
      <section className="grid gap-4">
        <TextField
          name="handle"
          label="Handle"
          hint={`Your address: ${site}/u/handle. 3 to 30 of a to z, 0 to 9 and hyphens. When you change it, the old address leads to the new one for 90 days.`}
          value={values.handle}
          fault={faults.handle}
          autoComplete="off"
        />
        <TextField
          name="name"
          label="Name"
          value={values.name}
          fault={faults.name}
          autoComplete="name"
        />
        <TextField
          name="headline"
          label="Headline"
          hint="One line: what you do or want to do."
          value={values.headline}
          fault={faults.headline}
        />
        <TextField name="bio" label="About you" value={values.bio} fault={faults.bio} lines={5} />
        <TextField
          name="location"
          label="Location"
          value={values.location}
          fault={faults.location}
        />
        <LinkFields links={linkRows(values)} faults={faults} />
      </section>
      <AccessFields access={values.access} />
      <SectionFields sections={values.sections} roadmaps={roadmaps} narrowed={values.roadmaps} />
      <div className="flex items-center gap-4">
        <button
          type="submit"
          ref={saved ? takeFocus : undefined}
          className="button button-main"
          disabled={saving}
        >
          Save
        </button>
        <output aria-live="polite" className="font-semibold text-done">
          {saved && !saving && 'Saved.'}
        </output>
      </div>
    </form>
  )
}

interface LinkFieldsProps {
  links: ProfileFields['links']
  faults: Readonly<Record<string, string>>
}

function LinkFields({ links, faults }: LinkFieldsProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-semibold">Links</legend>
      {links.map((link, row) => {
        const name = `links.${row}`
        return (
          <div key={name} className="grid gap-2 sm:grid-cols-[10rem_1fr]">
            <TextField
              name={`${name}.label`}
              label={`Label of link ${row + 1}`}
              quiet
              placeholder="Label"
              value={link.label}
              fault={faults[`${name}.label`]}
            />
            <TextField
              name={`${name}.url`}
              label={`Address of link ${row + 1}`}
              quiet
              placeholder="https://"
              value={link.url}
              fault={faults[`${name}.url`]}
              inputMode="url"
            />
          </div>
        )
      })}
    </fieldset>
  )
}
