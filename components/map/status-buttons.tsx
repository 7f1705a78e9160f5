'use client'

import { useEffect, useEffectEvent } from 'react'
import { setStatus, setStatusOn } from '@/components/progress/store'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { statusOf } from '@/lib/progress/measure'
import type { Status } from '@/lib/progress/schema'
import { statusOfKey } from './gestures'

const CHOICES = [
  { status: 'done', label: 'Done', key: 'D' },
  { status: 'learning', label: 'Learning', key: 'L' },
  { status: 'skipped', label: 'Skip', key: 'S' },
] as const

/** The three statuses; pressing the one that stands clears it. On a roadmap, a tick follows it. */
export function StatusButtons({ skill, roadmap }: { skill: string; roadmap?: string }) {
  const current = statusOf(statusesOf(useProgress()), skill)

  function choose(wanted: Status) {
    const status = wanted === current ? 'pending' : wanted
    if (roadmap) setStatusOn(roadmap, skill, status)
    else setStatus(skill, status)
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = statusOfKey(event)
    if (wanted) choose(wanted)
  })

  useEffect(() => {
    // On a roadmap, the map hears the keys.
    if (roadmap) return
    const until = new AbortController()
    document.addEventListener('keydown', onKey, { signal: until.signal })
    return () => until.abort()
  }, [roadmap])

  return (
    <fieldset className="status-buttons">
      <legend className="sr-only">Status</legend>
      {CHOICES.map(({ status, label, key }) => (
        <button
          key={status}
          type="button"
          data-status={status}
          aria-pressed={current === status}
          aria-keyshortcuts={key}
          onClick={() => choose(status)}
        >
          <span className="status-mark" aria-hidden="true" />
          {label}
          <span className="key" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
