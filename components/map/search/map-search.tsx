'use client'

import { useMemo } from 'react'
import { chipsOn, chipTitle } from '@/components/map/map-dom'
import { pointOutChip } from '@/components/map/navigation/go-to-chip'
import type { Findable } from '@/components/search/findable'
import { Finder } from '@/components/search/finder'
import { useSearchIndex } from '@/components/search/use-search-index'
import { AREA_NAMES } from '@/lib/skill/area-names'

interface MapSearchProps {
  page: ParentNode
  onClosed: () => void
}

/** Finds a skill of one map and goes to its chip. Titles are found before, and without, the index. */
export function MapSearch({ page, onClosed }: MapSearchProps) {
  const { index, texts, failed } = useSearchIndex()
  const items = useMemo(() => {
    const entries = new Map(index?.skills.map((skill) => [skill.slug, skill]))
    const chips = chipsOn(page)
    return chips.map((chip): Findable => {
      const key = chip.dataset.skill ?? ''
      const entry = entries.get(key)
      return {
        key,
        title: chipTitle(chip) || key,
        aliases: entry ? [...entry.aliases, ...entry.terms] : [],
        text: texts[key] ?? '',
        kind: entry ? AREA_NAMES[entry.area] : '',
        area: entry?.area,
        choose: () => pointOutChip(chip),
      }
    })
  }, [page, index, texts])
  const ready = useMemo(
    () => items.filter(({ key }) => page.querySelector(`[data-ready][data-skill="${key}"]`)),
    [page, items],
  )

  return (
    <Finder
      label="Search this map"
      placeholder="A skill, another name, words of its text"
      items={items}
      first={ready.length > 0 ? ready : items}
      trouble={failed && TROUBLE[failed]}
      onClosed={onClosed}
    />
  )
}

const TROUBLE = {
  names: 'Only titles are searched: the rest could not be loaded.',
  texts: 'Only names are searched: the texts could not be loaded.',
}
