'use client'

import { useEffect } from 'react'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { statusOf } from '@/lib/progress/measure'

/** Paints what the visitor holds on the marks, whenever that changes. */
export function OwnMarks() {
  const statuses = statusesOf(useProgress())
  useEffect(() => {
    for (const mark of document.querySelectorAll<HTMLElement>('[data-overlap] [data-skill]'))
      mark.dataset.status = statusOf(statuses, mark.dataset.skill ?? '')
  }, [statuses])
  return null
}
