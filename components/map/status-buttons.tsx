'use client'

import { setStatus, setStatusOn } from '@/components/progress/store'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { statusOf } from '@/lib/progress/measure'

const CHOICES = [
  { status: 'done', label: 'Done', key: 'D' },
  { status: 'learning', label: 'Learning', key: 'L' },
  { status: 'skipped', label: 'Skip', key: 'S' },
] as const

/** The three statuses; pressing the one that stands clears it. On a roadmap, a tick follows it. */
export function StatusButtons({ skill, roadmap }: { skill: string; roadmap?: string }) {
  const current = statusOf(statusesOf(useProgress()), skill)
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
          onClick={() => {
            const next = current === status ? 'pending' : status
            if (roadmap) setStatusOn(roadmap, skill, next)
            else setStatus(skill, next)
          }}
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
