import type { ComponentProps } from 'react'
import { SECTIONS, type Section } from '@/lib/profile/schema'

const WHO = [
  {
    value: 'private',
    label: 'Private',
    means: 'Nobody but you. Your address answers “not found”.',
  },
  {
    value: 'unlisted',
    label: 'Unlisted',
    means: 'Whoever has the address. Search engines are told to keep out.',
  },
  { value: 'public', label: 'Public', means: 'Everybody, search engines too.' },
] as const

const WHAT: Readonly<Record<Section, { label: string; means: string }>> = {
  roadmaps: { label: 'Roadmaps', means: 'The roadmaps you follow and how far you are.' },
  skills: { label: 'Skills', means: 'What you know and what you are learning, by area.' },
  evidence: { label: 'Evidence', means: 'The links you attached to skills.' },
  activity: {
    label: 'Activity',
    means: 'On which days of the last twelve weeks you ticked something.',
  },
  contact: { label: 'Contact', means: 'Your location and links. Never your e-mail address.' },
}

/** Who may open the profile, and which parts of it they then see. */
export function VisibilityFields({ visibility }: { visibility: Record<string, string> }) {
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-bold text-xl">Who can see it</legend>
        {WHO.map(({ value, label, means }) => (
          <Choice
            key={value}
            {...{ label, means, value }}
            type="radio"
            name="visibility.profile"
            defaultChecked={visibility.profile === value}
          />
        ))}
      </fieldset>
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-bold text-xl">What it shows</legend>
        <p className="text-soft">
          Handle, name, headline and the text about you are always part of it. Choose the rest:
        </p>
        {SECTIONS.map((section) => (
          <Choice
            key={section}
            {...WHAT[section]}
            type="checkbox"
            name={`visibility.${section}`}
            defaultChecked={visibility[section] === 'shown'}
          />
        ))}
      </fieldset>
    </>
  )
}

interface ChoiceProps
  extends Pick<ComponentProps<'input'>, 'type' | 'name' | 'value' | 'defaultChecked'> {
  label: string
  means: string
}

/** The whole box can be pressed; the name of the choice is its label alone. */
function Choice({ label, means, ...input }: ChoiceProps) {
  const id = [input.name, input.value].filter(Boolean).join('.')
  return (
    <div className="card-box relative flex gap-3 p-3 has-checked:border-done has-checked:bg-done-tint">
      <input
        {...input}
        id={id}
        aria-describedby={`${id}-means`}
        className="relative z-10 mt-1 size-4.5 flex-none accent-sign"
      />
      <div>
        <label htmlFor={id} className="block font-semibold after:absolute after:inset-0">
          {label}
        </label>
        <p id={`${id}-means`} className="text-sm text-soft">
          {means}
        </p>
      </div>
    </div>
  )
}
