'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { measure } from '@/lib/progress/measure'
import type { Group } from '@/lib/roadmap/group'

interface OwnProgressProps {
  slug: string
  title: string
  root: Group
  hours: Readonly<Record<string, number>>
}

/** Shows the visitor's progress on a roadmap, followed or not; without ticks, a link to begin. */
export function OwnProgress({ slug, title, root, hours }: OwnProgressProps) {
  const { percent, filled, slots, hoursLeft } = measure(root, statusesOf(useProgress()), hours)
  return (
    <aside className="own-progress" aria-label={`Your progress on ${title}`}>
      <p>
        {filled > 0 ? (
          <>
            You hold <strong>{filled}</strong> of the {slots} skills that {title} asks for, with
            about {Math.round(hoursLeft)} hours to go.
          </>
        ) : (
          <>
            Nothing is ticked on {title} yet. Tick what you know already, and this line counts it.
          </>
        )}
      </p>
      <div className="measured" aria-hidden="true">
        <span style={{ width: `${percent ?? 0}%` }} />
      </div>
      <Link href={`/roadmaps/${slug}` as Route} className="button button-small">
        Open the {title} map
      </Link>
    </aside>
  )
}
