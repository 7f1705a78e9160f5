import { AREA_NAMES } from '@/lib/skill/area-names'
import type { Area } from '@/lib/skill/schema'
import { isFiltered, type ProfileFilter, TIER_NAMES, type Tier } from './profile-filter'

interface ProfileFilterFormProps {
  filter: ProfileFilter
  /** Those that the profile has something of. */
  areas: readonly Area[]
  onChange: (filter: ProfileFilter) => void
  found: { pieces: number; skills: number }
  /** The visitor whose view a preview shows. */
  as: string | undefined
}

const TIERS: readonly (Tier | '')[] = ['', 'evidenced', 'declared', 'learning']

/** A form that asks the same address again, so it needs no scripts; where they run, each change is answered at once. */
export function ProfileFilterForm({ filter, areas, onChange, found, as }: ProfileFilterFormProps) {
  return (
    <form
      aria-label="Evidence and skills"
      onSubmit={(event) => event.preventDefault()}
      className="profile-filter print:hidden"
    >
      {as && <input type="hidden" name="as" value={as} />}
      <label className="grow basis-48">
        Search
        <input
          type="search"
          name="q"
          maxLength={100}
          autoComplete="off"
          value={filter.words}
          onChange={({ target }) => onChange({ ...filter, words: target.value })}
          className="field font-normal text-base"
        />
      </label>
      {areas.length > 1 && (
        <label className="grow basis-36 sm:max-w-48">
          Area
          <select
            name="area"
            value={filter.area}
            onChange={({ target }) =>
              onChange({ ...filter, area: areas.find((area) => area === target.value) ?? '' })
            }
            className="field font-normal text-base"
          >
            <option value="">All areas</option>
            {areas.map((area) => (
              <option key={area} value={area}>
                {AREA_NAMES[area]}
              </option>
            ))}
          </select>
        </label>
      )}
      {areas.length > 0 && (
        <fieldset>
          <legend>Shown</legend>
          {TIERS.map((tier) => (
            <label key={tier} className="choice">
              <input
                type="radio"
                name="tier"
                value={tier}
                checked={filter.tier === tier}
                onChange={() => onChange({ ...filter, tier })}
                className="sr-only"
              />
              {tier === 'evidenced' ? 'Only evidenced' : tier ? TIER_NAMES[tier] : 'All'}
            </label>
          ))}
        </fieldset>
      )}
      <noscript>
        <button type="submit" className="button">
          Show
        </button>
      </noscript>
      <output className="basis-full text-soft" hidden={!isFiltered(filter)}>
        {isFiltered(filter) && `${foundWords(found)} found.`}
      </output>
    </form>
  )
}

function foundWords({ pieces, skills }: ProfileFilterFormProps['found']): string {
  if (pieces + skills === 0) return 'Nothing'
  const said = []
  if (pieces > 0) said.push(pieces === 1 ? '1 piece of evidence' : `${pieces} pieces of evidence`)
  if (skills > 0) said.push(skills === 1 ? '1 skill' : `${skills} skills`)
  return said.join(' and ')
}
