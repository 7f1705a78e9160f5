'use client'

import { useEffect, useRef } from 'react'
import { mapPageOf } from '@/components/map/map-dom'
import { readingLine } from './landmarks'
import { type Span, windowOn } from './overview-place'

/** The part of the trail that is in sight, as a frame on the overview. */
export function OverviewWindow() {
  const frame = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const until = new AbortController()
    const { signal } = until
    let waits = false
    const draw = () => {
      waits = false
      if (frame.current) drawWindow(frame.current)
    }
    const soon = () => {
      if (waits) return
      waits = true
      requestAnimationFrame(draw)
    }
    addEventListener('scroll', soon, { signal, passive: true })
    const resized = new ResizeObserver(soon)
    const map = mapPageOf(frame.current)?.querySelector('[data-map]')
    if (map) resized.observe(map)
    resized.observe(document.documentElement)
    return () => {
      until.abort()
      resized.disconnect()
    }
  }, [])
  return <span ref={frame} className="in-sight" aria-hidden="true" />
}

function drawWindow(frame: HTMLElement): void {
  const page = mapPageOf(frame)
  const overview = frame.parentElement
  if (!page || !overview || overview.offsetParent === null) return
  const legs = [...page.querySelectorAll('.map > .leg')].map(spanOf)
  const items = [...overview.querySelectorAll('li')]
  const marks = items.map(({ offsetTop, offsetHeight }) => ({
    top: offsetTop,
    bottom: offsetTop + offsetHeight,
  }))
  const top = readingLine(page)
  const sight = windowOn(legs, marks, { top, bottom: innerHeight })
  frame.hidden = !sight
  if (!sight) return
  followWindow(overview, sight)
  frame.style.top = `${sight.top}px`
  frame.style.height = `${sight.bottom - sight.top}px`
  const reading = top + (innerHeight - top) / 4
  const here = legs.findLastIndex((leg) => leg.top <= reading)
  items.forEach((item, index) => {
    const link = item.firstElementChild
    if (index !== Math.max(here, 0)) link?.removeAttribute('aria-current')
    else if (!link?.hasAttribute('aria-current')) link?.setAttribute('aria-current', 'location')
  })
}

/** An overview of very many stages scrolls by itself. */
function followWindow(overview: HTMLElement, { top, bottom }: Span): void {
  if (top < overview.scrollTop) overview.scrollTop = top
  else if (bottom > overview.scrollTop + overview.clientHeight)
    overview.scrollTop = bottom - overview.clientHeight
}

function spanOf(element: Element): Span {
  const { top, bottom } = element.getBoundingClientRect()
  return { top, bottom }
}
