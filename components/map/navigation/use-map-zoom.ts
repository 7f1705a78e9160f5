import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { mapPageOf } from '@/components/map/map-dom'
import type { View } from '@/components/map/view-store'
import { hearPinches } from './pinch'
import { drawZoom, keepPlace, keptPlace, type Point, pointInHand, zoomAbout } from './place'
import { fitZoom } from './zoom'
import { zoomOfKey } from './zoom-keys'

interface MapZoom {
  zoom: number
  zoomTo: (zoom: number) => void
  fit: () => void
}

/** The zoom of the map that `inside` stands on: heard from pinches, the wheel with ctrl or ⌘ and keys, kept for the tab. */
export function useMapZoom(
  inside: RefObject<HTMLElement | null>,
  slug: string,
  view: View,
): MapZoom {
  const [zoom, setZoom] = useState(1)

  function zoomTo(wanted: number, point?: Point) {
    const page = mapPageOf(inside.current)
    if (!page || view === 'outline') return
    zoomAbout(page, wanted, point ?? pointInHand(page))
    setZoom(wanted)
    keep(wanted)
  }

  function keep(zoom: number) {
    keepPlace(slug, { zoom, left: fieldOn(inside.current)?.scrollLeft ?? 0 })
  }

  function fit() {
    const map = mapPageOf(inside.current)?.querySelector<HTMLElement>('[data-map]')
    const field = fieldOn(inside.current)
    if (!map || !field) return
    // A layout that takes any width fits at its full size.
    const flows = getComputedStyle(map).getPropertyValue('--columns').trim() !== '2'
    zoomTo(flows ? 1 : fitZoom(map.getBoundingClientRect().width / zoom, roomIn(field)))
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = zoomOfKey(event, zoom, mapPageOf(inside.current))
    if (wanted !== undefined) zoomTo(wanted)
  })
  const zoomNow = useEffectEvent(() => (view === 'outline' ? null : zoom))
  const zoomAt = useEffectEvent(zoomTo)
  const keepNow = useEffectEvent(() => keep(zoom))

  useLayoutEffect(() => {
    const { zoom, left } = keptPlace(slug)
    const page = mapPageOf(inside.current)
    if (page && zoom !== 1) {
      drawZoom(page, zoom)
      setZoom(zoom)
    }
    const field = fieldOn(inside.current)
    if (field && left > 0) field.scrollLeft = left
  }, [inside, slug])

  useEffect(() => {
    const until = new AbortController()
    const { signal } = until
    const field = fieldOn(inside.current)
    document.addEventListener('keydown', onKey, { signal })
    addEventListener('pagehide', keepNow, { signal })
    field?.addEventListener('scrollend', keepNow, { signal })
    if (field) hearPinches(field, { zoom: zoomNow, zoomAbout: zoomAt }, signal)
    return () => until.abort()
  }, [inside])

  return { zoom, zoomTo, fit }
}

function fieldOn(element: HTMLElement | null): HTMLElement | null | undefined {
  return mapPageOf(element)?.querySelector<HTMLElement>('.map-scroller')
}

function roomIn(field: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(field)
  return field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
}
