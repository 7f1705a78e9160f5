'use client'

import { useEffect, useEffectEvent } from 'react'
import { keyName } from '@/components/ui/keys'
import { statusOf } from '@/lib/progress/measure'
import type { Status } from '@/lib/progress/schema'
import { progressStore } from './browser-sync'
import { statusOfKey } from './status-of-key'
import { statusesOf, useProgress } from './use-progress'

const CHOICES = [
  { status: 'done', label: 'Done' },
  { status: 'learning', label: 'Learning' },
  { status: 'skipped', label: 'Skip' },
] as const

interface StatusButtonsProps {
  skill: string
  /** The roadmap that a tick follows. */
  roadmap?: string | undefined
  /** True if they stand beside a map, which hears the keys. */
  besideMap?: boolean
}

/** The three statuses; pressing the one that stands clears it. */
export function StatusButtons({ skill, roadmap, besideMap = false }: StatusButtonsProps) {
  const current = statusOf(statusesOf(useProgress()), skill)

  function choose(wanted: Status) {
    const status = wanted === current ? 'pending' : wanted
    if (roadmap) progressStore.applyStatusesOn(roadmap, { [skill]: status })
    else progressStore.applyStatuses({ [skill]: status })
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = statusOfKey(event)
    if (wanted) choose(wanted)
  })

  useEffect(() => {
    if (besideMap) return
    const until = new AbortController()
    document.addEventListener('keydown', onKey, { signal: until.signal })
    return () => until.abort()
  }, [besideMap])

  return (
    <fieldset className="status-buttons needs-scripts">
      <legend className="sr-only">Status</legend>
      {CHOICES.map(({ status, label }) => (
        <button
          key={status}
          type="button"
          data-status={status}
          aria-pressed={current === status}
          aria-keyshortcuts={keyName(status)}
          onClick={() => choose(status)}
        >
          <span className="status-mark" aria-hidden="true" />
          {label}
          <span className="key" aria-hidden="true">
            {keyName(status)}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
