'use client'

import { useEffect, useRef } from 'react'
import type { RoadmapRef } from '@/lib/roadmap/addresses'
import { mapPageOf } from './map-dom'
import { hearMenuAsked } from './menus/menu-asked'

const FIRST_USE = ['pointerover', 'pointerdown', 'focusin'] as const

/** Loads the hover tools when the user first reaches for the map. */
export function MapTools({ roadmap: { slug, own } }: { roadmap: RoadmapRef }) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const page = mapPageOf(place.current)
    if (!page) return
    const until = new AbortController()
    const listen = () => {
      for (const name of FIRST_USE)
        page.addEventListener(name, begin, { signal: until.signal, passive: true })
    }
    let isComing = false
    const begin = (event: Event) => {
      if (isComing || !(event.target instanceof Element) || !event.target.closest('[data-map]'))
        return
      isComing = true
      for (const name of FIRST_USE) page.removeEventListener(name, begin)
      import('./tools').then(
        ({ startTools }) => {
          if (!until.signal.aborted)
            startTools(page, { slug, own }, { first: event, asked }, until.signal)
        },
        () => {
          // Without a network the next reach tries again.
          isComing = false
          listen()
        },
      )
    }
    const asked = hearMenuAsked(begin)
    listen()
    return () => {
      asked.stop()
      until.abort()
    }
  }, [slug, own])
  return <span ref={place} hidden />
}
