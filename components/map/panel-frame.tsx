'use client'

import { X } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { mapAddress, type RoadmapRef } from '@/lib/roadmap/addresses'
import { chipOn, mapPageOf } from './map-dom'

interface PanelFrameProps {
  roadmap: RoadmapRef
  skill: string
  title: string
  /** The panel opens on the other side of the trail than its skill, where there is not room for both. */
  side: 'left' | 'right'
  children: ReactNode
}

/** The panel's edge: takes the focus when it opens, closes by its button or Esc and gives the focus back to the chip. */
export function PanelFrame({ roadmap, skill, title, side, children }: PanelFrameProps) {
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const router = useRouter()
  const mapPage = mapAddress(roadmap) as Route

  // Both as soon as the address has changed: an Esc that follows at once is heard, and keeps the focus where it gave it.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      router.push(mapPage, { scroll: false })
      focusChip(heading.current, skill)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [router, mapPage, skill])

  return (
    <aside className="panel" data-side={side} aria-labelledby={titleId}>
      <header className="panel-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Link
          href={mapPage}
          scroll={false}
          onClick={() => focusChip(heading.current, skill)}
          className="inline-flex size-11 flex-none items-center justify-center rounded-md"
          aria-label="Close"
        >
          <X className="size-5" aria-hidden="true" />
        </Link>
      </header>
      <div className="panel-body">{children}</div>
    </aside>
  )
}

function focusChip(panel: HTMLElement | null, skill: string) {
  const page = mapPageOf(panel)
  if (page) chipOn(page, skill)?.focus({ preventScroll: true })
}
