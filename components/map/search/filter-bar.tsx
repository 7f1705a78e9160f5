'use client'

import { X } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type PackedMapData, unpackMapData } from '@/components/map/map-data'
import { mapPageOf } from '@/components/map/map-dom'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import {
  filterFrom,
  isFiltering,
  keptBy,
  type MapFilter,
  NO_FILTER,
  withFilter,
} from '@/lib/progress/map-filter'
import { ChosenFilters } from './chosen-filters'
import { dimAllBut } from './dim'
import { FilterChoices } from './filter-choices'
import { unpackTraits } from './map-traits'

export interface FilterBarProps {
  id: string
  data: PackedMapData
  traits: string
  /** True while the choices are shown; chosen filters stay active without them. */
  open: boolean
  onLeave: () => void
  onCleared: () => void
}

/** The filters of a map: what they keep stays as it is, the rest steps back. The address tells them. */
export function FilterBar({ id, data, traits, open, onLeave, onCleared }: FilterBarProps) {
  const own = useRef<HTMLDivElement>(null)
  const filtered = useMemo(() => {
    const { root, requires } = unpackMapData(data)
    return { root, requires, traits: unpackTraits(root, traits) }
  }, [data, traits])
  const [filter, setFilter] = useState(() => filterFrom(location.search))
  const statuses = statusesOf(useProgress())
  const active = isFiltering(filter)
  const kept = keptBy(filter, filtered, statuses)

  useLayoutEffect(() => {
    const page = mapPageOf(own.current)
    if (page) dimAllBut(page, active ? kept : undefined)
  })
  useFilterInAddress(filter, setFilter)

  function choose(wanted: MapFilter) {
    setFilter(wanted)
    if (!isFiltering(wanted)) onCleared()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onLeave()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard for the choices within
    <div
      ref={own}
      id={id}
      className="filter-bar"
      hidden={!open && !active}
      data-open={open ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      {open && <FilterChoices filter={filter} traits={filtered.traits} onChange={setFilter} />}
      <div className="filter-sum">
        <output aria-live="polite">
          {active
            ? `${kept.length} of ${Object.keys(filtered.traits).length} skills`
            : 'All skills'}
        </output>
        {!open && <ChosenFilters filter={filter} onChange={choose} />}
        {active && (
          <button type="button" className="tool" onClick={() => choose(NO_FILTER)}>
            <X className="size-4" aria-hidden="true" />
            Clear
            <span className="sr-only"> the filter</span>
          </button>
        )}
        {open && (
          <button type="button" className="tool" onClick={onLeave}>
            Close
            <span className="sr-only"> the filters</span>
          </button>
        )}
      </div>
    </div>
  )
}

/** The filter stands in the address of the map, and of every skill that is opened on it. */
function useFilterInAddress(filter: MapFilter, setFilter: (filter: MapFilter) => void) {
  const path = usePathname()
  // Also when the map is shown again: Next.js keeps it while one is elsewhere.
  useEffect(() => {
    const named = filterFrom(location.search)
    if (isFiltering(named)) setFilter(named)
  }, [setFilter])
  useEffect(() => {
    const query = withFilter(location.search, filter)
    if (query !== location.search) history.replaceState(null, '', path + query + location.hash)
  }, [path, filter])
}
