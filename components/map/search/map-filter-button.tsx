'use client'

import { ListFilter } from 'lucide-react'
import { type ComponentType, useEffect, useId, useRef, useState } from 'react'
import type { PackedMapData } from '@/components/map/map-data'
import type { FilterBarProps } from './filter-bar'

interface MapFilterButtonProps {
  data: PackedMapData
  /** The output of `packTraits`. */
  traits: string
}

/** Opens the filters of a map; they are loaded when somebody opens them, or comes by an address that has some. */
export function MapFilterButton({ data, traits }: MapFilterButtonProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [Bar, setBar] = useState<Bar>()
  const [open, setOpen] = useState(false)

  useEffect(() => {
    if (IN_ADDRESS.test(location.search)) load(setBar)
  }, [])

  function toggle() {
    setOpen(!open)
    if (!Bar) load(setBar)
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool needs-scripts"
        aria-expanded={open}
        aria-controls={Bar && id}
        onClick={toggle}
      >
        <ListFilter className="size-4.5" aria-hidden="true" />
        <span>Filter</span>
      </button>
      {Bar && (
        <Bar
          id={id}
          data={data}
          traits={traits}
          open={open}
          onCleared={() => button.current?.focus()}
          onLeave={() => {
            setOpen(false)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

const IN_ADDRESS = /[?&](status|area|level|need|left|ready)\b/

type Bar = ComponentType<FilterBarProps>

/** Opens nothing if the module cannot be loaded; the next press tries again. */
function load(use: (bar: () => Bar) => void): void {
  import('./filter-bar').then(
    ({ FilterBar }) => use(() => FilterBar),
    () => undefined,
  )
}
