'use client'

import type { Route } from 'next'
import { usePathname, useRouter } from 'next/navigation'
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { progressStore } from '@/components/progress/browser-sync'
import { statusOfKey } from '@/components/progress/status-of-key'
import { statusesOf } from '@/components/progress/use-progress'
import { percentLabel } from '@/lib/progress/labels'
import { statusOf } from '@/lib/progress/measure'
import type { Status } from '@/lib/progress/schema'
import { openSkill, type RoadmapRef } from '@/lib/roadmap/addresses'
import { afterPaint } from './after-paint'
import { progressDrawer } from './draw-progress'
import { gestureOf } from './gestures'
import { type PackedMapData, unpackMapData } from './map-data'
import { chipOf, chipOn, chipTitle, mapPageOf } from './map-dom'
import { markOn } from './mark-on'
import { measureMap } from './measure-map'
import { showPrerequisites } from './prerequisites/prerequisites'
import { replayEarlyPresses } from './replay-early-presses'

interface MapControllerProps {
  roadmap: RoadmapRef
  title: string
  data: PackedMapData
}

/**
 * Brings the server-drawn map around it to life: paints progress on it and hears presses and keys for all of its chips.
 * It keeps to its own page: Next.js leaves the maps one came from hidden in the document.
 */
export function MapController({ roadmap, title, data: packed }: MapControllerProps) {
  const announcer = useRef<HTMLOutputElement>(null)
  const page = useCallback(() => mapPageOf(announcer.current) ?? document, [])
  const data = useMemo(() => unpackMapData(packed), [packed])
  const drawProgress = useMemo(() => progressDrawer(page, data), [page, data])
  const router = useRouter()
  const open = openSkill(roadmap, usePathname())
  const [said, say] = useState('')

  // Past React, which would visit the components around the map before a press is answered.
  useLayoutEffect(() => {
    const draw = () => drawProgress(progressStore.get())
    draw()
    return progressStore.subscribe(draw)
  }, [drawProgress])
  useEffect(() => {
    showPrerequisites(page(), open, data)
    return markOpenChip(open ? chipOn(page(), open) : null)
  }, [page, open, data])

  const tick = useEffectEvent((skill: string, wanted: Status) => {
    const status = wanted === statusOf(statusesOf(progressStore.get()), skill) ? 'pending' : wanted
    markOn(roadmap, { [skill]: status })
    afterPaint(() => {
      const { percent } = measureMap(data, statusesOf(progressStore.get()))
      const name = chipTitle(chipOn(page(), skill)) || skill
      say(`${name}: ${status}. ${title} ${percentLabel(percent)}.`)
    })()
  })

  const onPress = useEffectEvent((event: MouseEvent) => {
    const chip = chipOf(event.target)
    const gesture = chip && gestureOf(event)
    if (!chip || !gesture) return
    event.preventDefault()
    if (gesture === 'open') router.push(chip.pathname as Route, { scroll: false })
    else tick(chip.dataset.skill ?? '', gesture)
  })

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const status = statusOfKey(event)
    const skill = chipOf(event.target)?.dataset.skill ?? open
    if (status && skill) tick(skill, status)
  })

  const onNear = useEffectEvent(({ target }: { target: EventTarget | null }) => {
    // Scrolling below a resting pointer must not move the highlight away from the skill that has keyboard focus.
    const focused = document.activeElement?.matches(':focus-visible')
      ? document.activeElement
      : null
    const chip = chipOf(target) ?? chipOf(focused)
    if (chip) afterPaint(() => router.prefetch(chip.pathname as Route))()
    showPrerequisites(page(), chip?.dataset.skill ?? open, data)
  })

  useEffect(() => {
    const until = new AbortController()
    const { signal } = until
    document.addEventListener('click', onPress, { signal })
    document.addEventListener('contextmenu', onPress, { signal })
    document.addEventListener('keydown', onKey, { signal })
    document.addEventListener('pointerover', onNear, { signal, passive: true })
    document.addEventListener('focusin', onNear, { signal })
    // A chip may have had the focus before anybody listened.
    onNear({ target: document.activeElement })
    const here = page()
    if (here instanceof HTMLElement) replayEarlyPresses(here)
    return () => until.abort()
  }, [page])

  return (
    <output ref={announcer} aria-live="polite" className="sr-only">
      {said}
    </output>
  )
}

/** Shows which chip the panel belongs to, and brings it into view when the page was opened by its link. */
function markOpenChip(chip: HTMLElement | null) {
  if (!chip) return
  chip.setAttribute('aria-current', 'true')
  const { top, bottom } = chip.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) chip.scrollIntoView({ block: 'center' })
  return () => chip.removeAttribute('aria-current')
}
