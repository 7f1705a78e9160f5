'use client'

import { X } from 'lucide-react'
import type { MapFilter } from '@/lib/progress/map-filter'
import { chosenIn } from './filter-names'

interface ChosenFiltersProps {
  filter: MapFilter
  onChange: (filter: MapFilter) => void
}

/** Every choice of a filter, to be taken out by a press. */
export function ChosenFilters({ filter, onChange }: ChosenFiltersProps) {
  return chosenIn(filter).map(({ name, without }) => (
    <button
      key={name}
      type="button"
      className="chosen"
      onClick={({ currentTarget }) => {
        // It goes with its choice; the focus stays in the row.
        const beside = currentTarget.nextElementSibling
        if (beside instanceof HTMLElement) beside.focus()
        onChange(without)
      }}
    >
      <span className="sr-only">Without </span>
      {name}
      <X className="size-3.5" aria-hidden="true" />
    </button>
  ))
}
