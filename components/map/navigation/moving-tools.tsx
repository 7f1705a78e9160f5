'use client'

import { History, MoveHorizontal, PanelLeft, Signpost, ZoomIn, ZoomOut } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { chipOn, chipsOn, mapPageOf } from '@/components/map/map-dom'
import { MapTool } from '@/components/map/map-tool'
import { showHours } from '@/components/map/outline-hours'
import { currentView, subscribeToView, viewOnServer } from '@/components/map/view-store'
import { progressStore } from '@/components/progress/browser-sync'
import { keyName } from '@/components/ui/keys'
import { lastTouched } from '@/lib/insight/last-touched'
import { openSkill, type RoadmapRef } from '@/lib/roadmap/addresses'
import { goToMiddle, goToTop, nextUnfinishedStage } from './landmarks'
import { keepingPlace, keepOverview } from './place'
import { useMapZoom } from './use-map-zoom'
import { stepZoom, zoomLabel } from './zoom'

interface MovingToolsProps {
  roadmap: RoadmapRef
  /** The skills' hours in the order of the map. */
  hours: readonly number[]
}

/** Ways to move on a map, in reach of a thumb. The page scrolls as pages do; the wheel is never taken from it. */
export function MovingTools({ roadmap, hours }: MovingToolsProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  const view = useSyncExternalStore(subscribeToView, currentView, viewOnServer)
  const { zoom, zoomTo, fit } = useMapZoom(group, roadmap.slug, view)
  const open = openSkill(roadmap, usePathname()) !== undefined
  const [said, say] = useState('')
  // They do nothing before scripts run, so they weigh nothing in the page.
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

  useLayoutEffect(() => {
    const page = mapPageOf(group.current)
    if (page && view === 'outline') showHours(page, hours)
  }, [view, hours])
  useLayoutEffect(() => {
    mapPageOf(group.current)?.toggleAttribute('data-open', open)
  }, [open])

  /** `go` tells what is to be said of it. */
  const on = (go: (page: HTMLElement) => string) => () => {
    const page = mapPageOf(group.current)
    if (page) say(go(page))
  }

  return (
    <fieldset ref={group} className="moving-tools needs-scripts">
      <legend className="sr-only">Moving on the map</legend>
      {alive && (
        <>
          <MapTool
            name="Overview"
            Icon={PanelLeft}
            form="overview-toggle"
            press={on(toggleOverview)}
          />
          <MapTool name="Next unfinished stage" Icon={Signpost} press={on(toNextStage)} />
          <MapTool name="Where was I" Icon={History} press={on(toLastTouched)} />
          <div className="zooming">
            <MapTool name="Fit the width" Icon={MoveHorizontal} press={fit} />
            <MapTool
              name="Smaller"
              keys={keyName('smaller')}
              Icon={ZoomOut}
              press={() => zoomTo(stepZoom(zoom, 'out'))}
            />
            <button
              type="button"
              className="zoom"
              aria-label={`${zoomLabel(zoom)}, back to full size`}
              aria-keyshortcuts={keyName('fullSize')}
              title={`Full size (${keyName('fullSize')})`}
              onClick={() => zoomTo(1)}
            >
              {zoomLabel(zoom)}
            </button>
            <MapTool
              name="Larger"
              keys={keyName('larger')}
              Icon={ZoomIn}
              press={() => zoomTo(stepZoom(zoom, 'in'))}
            />
          </div>
        </>
      )}
      <output aria-live="polite" className="sr-only">
        {said}
      </output>
    </fieldset>
  )
}

const never = () => () => {}

function toNextStage(page: HTMLElement): string {
  const stage = nextUnfinishedStage(page)
  if (!stage) return 'Every stage is finished.'
  // The focus goes to its sign, which is read out.
  goToTop(page, stage)
  return ''
}

function toLastTouched(page: HTMLElement): string {
  const chips = chipsOn(page)
  const skills = chips.map(({ dataset }) => dataset.skill ?? '')
  const last = lastTouched(progressStore.get().standings, skills)
  const chip = last === undefined ? null : chipOn(page, last)
  if (!chip) return 'You have not ticked anything here yet.'
  goToMiddle(chip)
  return ''
}

function toggleOverview(page: HTMLElement): string {
  const closed = page.dataset.overview !== 'closed'
  keepingPlace(page, () => {
    if (closed) page.dataset.overview = 'closed'
    else delete page.dataset.overview
  })
  keepOverview(closed)
  return closed ? 'Overview closed.' : 'Overview open.'
}
