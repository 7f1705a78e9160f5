'use client'

import type { ReactNode } from 'react'
import { type Filtered, type MapFilter, need } from '@/lib/progress/map-filter'
import { STATUSES } from '@/lib/progress/statuses'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { AREAS, LEVELS } from '@/lib/skill/words'
import { choiceName, LEFT, READY } from './filter-names'

interface FilterChoicesProps {
  filter: MapFilter
  traits: Filtered['traits']
  onChange: (filter: MapFilter) => void
}

/** Every filter as a check box; of areas and levels, those that the map has. */
export function FilterChoices({ filter, traits, onChange }: FilterChoicesProps) {
  const here = Object.values(traits)
  const areas = AREAS.filter((one) => here.some((skill) => skill?.area === one))
  const levels = LEVELS.filter((one) => here.some((skill) => skill?.level === one))
  const toggle = <T extends string>(kind: keyof MapFilter, chosen: readonly T[], one: T) =>
    onChange({
      ...filter,
      [kind]: chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one],
    })

  return (
    <div className="filter-choices">
      <Kind title="Next">
        <Choice on={filter.left} onToggle={() => onChange({ ...filter, left: !filter.left })}>
          {LEFT}
        </Choice>
        <Choice on={filter.ready} onToggle={() => onChange({ ...filter, ready: !filter.ready })}>
          {READY}
        </Choice>
      </Kind>
      <Kind title="Status">
        {STATUSES.map((one) => (
          <Choice
            key={one}
            on={filter.status.includes(one)}
            onToggle={() => toggle('status', filter.status, one)}
          >
            {choiceName(one)}
          </Choice>
        ))}
      </Kind>
      <Kind title="Level">
        {levels.map((one) => (
          <Choice
            key={one}
            on={filter.level.includes(one)}
            onToggle={() => toggle('level', filter.level, one)}
          >
            {choiceName(one)}
          </Choice>
        ))}
      </Kind>
      <Kind title="Needed">
        {need.map((one) => (
          <Choice
            key={one}
            on={filter.need.includes(one)}
            onToggle={() => toggle('need', filter.need, one)}
          >
            {choiceName(one)}
          </Choice>
        ))}
      </Kind>
      <Kind title="Area">
        {areas.map((one) => (
          <Choice
            key={one}
            blaze={`blaze a-${one}`}
            on={filter.area.includes(one)}
            onToggle={() => toggle('area', filter.area, one)}
          >
            {AREA_NAMES[one]}
          </Choice>
        ))}
      </Kind>
    </div>
  )
}

function Kind({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

interface ChoiceProps {
  on: boolean
  onToggle: () => void
  blaze?: string
  children: string
}

function Choice({ on, onToggle, blaze, children }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="checkbox" className="sr-only" checked={on} onChange={onToggle} />
      {blaze && <span className={blaze} aria-hidden="true" />}
      {children}
    </label>
  )
}
