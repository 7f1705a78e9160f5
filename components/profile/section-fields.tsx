import { Lock } from 'lucide-react'
import { SECTIONS, type Section, sectionVisibility } from '@/lib/profile/schema'
import { SECTION_NAMES } from './section-names'
import { VISIBILITY_NAMES } from './visibility-names'

const MEANS: Readonly<Record<Section, string>> = {
  roadmaps: 'The roadmaps you follow and how far you are.',
  skills: 'What you know and what you are learning, by area.',
  evidence: 'Your links, and the skills they show.',
  activity: 'On which days of the last twelve weeks you ticked something.',
  confirmed: 'The skills you have, with the day you last ticked or confirmed each.',
  contact: 'Your location and links. Never your e-mail address.',
}

interface SectionFieldsProps {
  sections: Readonly<Record<string, string>>
  roadmaps: readonly { slug: string; title: string }[]
  narrowed: Readonly<Record<string, string>>
}

/** The one table of who sees which part. */
export function SectionFields({ sections, roadmaps, narrowed }: SectionFieldsProps) {
  return (
    <section aria-labelledby="what-it-shows">
      <h2 id="what-it-shows" className="font-bold text-xl">
        What it shows
      </h2>
      <p className="mt-1 max-w-[65ch] text-soft">
        Name, headline and the text about you are always part of it. Choose the rest: hidden from
        everybody, for share links that include it, or also for whoever can open your profile.
      </p>
      <div className="card-box mt-4 divide-y divide-line">
        {SECTIONS.map((section) => (
          <div key={section} className="px-4 py-3">
            <Choice
              name={`sections.${section}`}
              label={SECTION_NAMES[section]}
              means={MEANS[section]}
              chosen={sections[section]}
            />
            {section === 'roadmaps' &&
              roadmaps.map(({ slug, title }) => (
                <Choice
                  key={slug}
                  name={`roadmaps.${slug}`}
                  label={title}
                  chosen={narrowed[slug]}
                  within
                />
              ))}
          </div>
        ))}
        <p className="flex items-center gap-2 px-4 py-3">
          <Lock className="size-4 flex-none text-soft" aria-hidden="true" />
          <span>
            <strong className="font-semibold">Notes</strong>{' '}
            <span className="text-sm text-soft">are yours alone, whatever you choose here.</span>
          </span>
        </p>
      </div>
    </section>
  )
}

interface ChoiceProps {
  name: string
  label: string
  means?: string
  chosen: string | undefined
  /** One roadmap of the section: never shown to more than that is, and to as many by default. */
  within?: boolean
}

function Choice({ name, label, means, chosen, within = false }: ChoiceProps) {
  const fallback = within ? 'public' : 'hidden'
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      className={`flex flex-wrap items-center justify-between gap-x-4 gap-y-2 ${within ? 'mt-3 border-line border-l-3 pl-3' : ''}`}
    >
      <p className="min-w-0 flex-1 basis-56">
        <span id={`${name}-label`} className="font-semibold wrap-anywhere">
          {label}
        </span>
        {means && <span className="block text-sm text-soft">{means}</span>}
      </p>
      <div className="segments">
        {sectionVisibility.options.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={(chosen ?? fallback) === value}
            />
            {within && value === 'public' ? 'As above' : VISIBILITY_NAMES[value]}
          </label>
        ))}
      </div>
    </div>
  )
}
