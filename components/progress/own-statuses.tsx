'use client'

import { useEffect, useRef } from 'react'
import { statusOf } from '@/lib/progress/measure'
import { statusesOf, useProgress } from './use-progress'

/**
 * Paints what the visitor knows on everything below the same parent that names a skill (`data-skill`), whenever that changes;
 * `StatusesBeforePaint` does so first, before anybody looks.
 */
export function OwnStatuses() {
  const statuses = statusesOf(useProgress())
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    for (const named of place.current?.parentElement?.querySelectorAll<HTMLElement>(
      '[data-skill]',
    ) ?? [])
      named.dataset.status = statusOf(statuses, named.dataset.skill ?? '')
  }, [statuses])
  return <span ref={place} hidden />
}
