import { SECTION_NAMES } from '@/components/profile/section-names'
import { VISIBILITY_NAMES } from '@/components/profile/visibility-names'
import type { VisibilityChange } from '@/lib/archive/visibility-changes'
import type { Section } from '@/lib/profile/schema'

interface ImportOpeningProps {
  opening: readonly VisibilityChange[]
  /** Titles of roadmaps by slug. */
  titles: Readonly<Record<string, string>>
}

/** Bringing a file in shows nobody more, unless one says so here. */
export function ImportOpening({ opening, titles }: ImportOpeningProps) {
  return (
    <fieldset className="mt-6 rounded-card border-2 border-learning p-4">
      <legend className="px-1 font-bold text-lg">Others would see more of you</legend>
      <p>In the file, more of your profile is shown than here:</p>
      <ul className="mt-2 grid gap-1">
        {opening.map((change) => (
          <li key={`${change.of} ${change.name}`}>
            <span className="font-semibold">{nameOf(change, titles)}</span>{' '}
            <span className="text-soft">
              {VISIBILITY_NAMES[change.from]} → {VISIBILITY_NAMES[change.to]}
            </span>
          </li>
        ))}
      </ul>
      <label className="mt-3 flex min-h-11 items-center gap-2.5">
        <input type="checkbox" name="opens" value="yes" className="size-5 flex-none accent-sign" />
        Show this to others from now on
      </label>
      <p className="text-sm text-soft">
        Otherwise this stays as it is here, and the rest comes in.
      </p>
    </fieldset>
  )
}

function nameOf({ of, name }: VisibilityChange, titles: ImportOpeningProps['titles']): string {
  if (of === 'profile') return 'Who can open your profile'
  return of === 'sections' ? SECTION_NAMES[name as Section] : (titles[name] ?? name)
}
