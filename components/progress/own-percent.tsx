'use client'

import { measure } from '@/lib/progress/measure'
import type { Group } from '@/lib/roadmap/group'
import { statusesOf, useProgress } from './use-progress'

/** Shows the visitor's percent of a roadmap that they follow; a roadmap not started never looks started. */
export function OwnPercent({ slug, root }: { slug: string; root: Group }) {
  const progress = useProgress()
  if (!progress.follows.includes(slug)) return null
  const { percent } = measure(root, statusesOf(progress), {})
  return percent === null ? null : (
    <strong className="ml-auto rounded-full bg-done-tint px-2.5 py-0.5 text-done">
      {percent} %
    </strong>
  )
}
