'use client'

import type { Route } from 'next'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react'
import { setStatusOn } from '@/components/progress/store'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { statusOf } from '@/lib/progress/measure'
import type { Status } from '@/lib/progress/schema'
import { drawProgress } from './draw-progress'
import { chipOf, gestureOf, statusOfKey } from './gestures'
import { type PackedMapData, unpackMapData } from './map-data'

interface MapControllerProps {
  slug: string
  title: string
  data: PackedMapData
}

/** Brings the server-drawn map to life: paints progress on it and hears presses and keys for all of its chips. */
export function MapController({ slug, title, data: packed }: MapControllerProps) {
  const progress = useProgress()
  const data = useMemo(() => unpackMapData(packed), [packed])
  const router = useRouter()
  const open = usePathname().split('/')[3]
  const [said, say] = useState('')

  useLayoutEffect(() => drawProgress(document, data, statusesOf(progress)), [progress, data])
  useEffect(() => markOpenChip(open), [open])

  const tick = useEffectEvent((skill: string, wanted: Status) => {
    const status = wanted === statusOf(statusesOf(progress), skill) ? 'pending' : wanted
    setStatusOn(slug, skill, status)
    const percent = document.querySelector('[data-percent]')?.textContent
    const name = document.getElementById(skill)?.firstChild?.textContent ?? skill
    say(`${name}: ${status}. ${title} ${percent}.`)
  })

  const onPress = useEffectEvent((event: MouseEvent) => {
    const chip = chipOf(event.target)
    const gesture = chip && gestureOf(event)
    if (!chip || !gesture) return
    event.preventDefault()
    if (gesture !== 'open') tick(chip.id, gesture)
    else router.push(`/roadmaps/${slug}/${chip.id}` as Route, { scroll: false })
  })

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const status = statusOfKey(event)
    const skill = chipOf(document.activeElement)?.id ?? open
    if (status && skill) tick(skill, status)
  })

  const onNear = useEffectEvent((event: Event) => {
    const chip = chipOf(event.target)
    if (chip) router.prefetch(`/roadmaps/${slug}/${chip.id}` as Route)
  })

  useEffect(() => {
    const hear = { click: onPress, contextmenu: onPress } as const
    document.addEventListener('click', hear.click)
    document.addEventListener('contextmenu', hear.contextmenu)
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerover', onNear, { passive: true })
    document.addEventListener('focusin', onNear)
    return () => {
      document.removeEventListener('click', hear.click)
      document.removeEventListener('contextmenu', hear.contextmenu)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerover', onNear)
      document.removeEventListener('focusin', onNear)
    }
  }, [])

  return (
    <output aria-live="polite" className="sr-only">
      {said}
    </output>
  )
}

/** Shows which chip the panel belongs to, and brings it into view when the page was opened by its link. */
function markOpenChip(open: string | undefined) {
  const chip = open ? document.getElementById(open) : null
  if (!chip) return
  chip.setAttribute('aria-current', 'true')
  const { top, bottom } = chip.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) chip.scrollIntoView({ block: 'center' })
  return () => chip.removeAttribute('aria-current')
}
