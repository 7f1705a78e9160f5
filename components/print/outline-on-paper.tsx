'use client'

import { useEffect, useRef } from 'react'
import { progressStore } from '@/components/progress/browser-sync'
import { statusesOf } from '@/components/progress/use-progress'
import { printAddress, type RoadmapRef } from '@/lib/roadmap/addresses'
import { writeStatuses } from './write-statuses'

/** Adds the outline with all texts below the map when its page is printed, by any key or menu. */
export function OutlineOnPaper({ roadmap: { slug, own } }: { roadmap: RoadmapRef }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const until = new AbortController()
    const fill = () => {
      const outline = fetchOutline({ slug, own })
      if (!outline || !place.current) return
      writeStatuses(outline, statusesOf(progressStore.get()))
      place.current.replaceChildren(outline)
    }
    addEventListener('beforeprint', fill, { signal: until.signal })
    addEventListener('afterprint', () => place.current?.replaceChildren(), { signal: until.signal })
    return () => until.abort()
  }, [slug, own])
  return <div ref={place} className="hidden print:block" />
}

/** Waits for the answer and lets nothing else happen: the browser prints as soon as `beforeprint` has been heard. */
function fetchOutline(roadmap: RoadmapRef): Element | null {
  const request = new XMLHttpRequest()
  request.open('GET', printAddress(roadmap), false)
  try {
    request.send()
  } catch {
    // Without a network the map is printed alone.
    return null
  }
  const page = new DOMParser().parseFromString(request.responseText, 'text/html')
  return page.querySelector('.print-outline')
}
