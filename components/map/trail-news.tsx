'use client'

import { useEffect, useState } from 'react'
import { sessionHint } from '@/components/progress/session-hint'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { statusOf } from '@/lib/progress/measure'
import type { SinceFinished } from '@/lib/progress/schema'
import { describeGrowth, type NamedSkill } from '@/lib/roadmap/changes'

interface TrailNewsProps {
  slug: string
  /** The earlier versions of the roadmap. */
  past: readonly NamedSkill[]
}

/** At the end of a trail that has changed: what is new to whoever had finished it, and what of theirs left it. */
export function TrailNews({ slug, past }: TrailNewsProps) {
  const statuses = statusesOf(useProgress())
  const since = useSinceFinished(slug)
  const left = past.filter((skill) => statusOf(statuses, skill.slug) !== 'pending')
  if (!since && left.length === 0) return null
  return (
    <aside
      aria-label="What changed on this roadmap"
      className="mx-auto grid max-w-[46rem] gap-6 px-4 pb-8 print:hidden"
    >
      {since && (
        <section className="card-box px-5 py-4">
          <h2 className="font-bold text-lg">{describeGrowth(since)}</h2>
          <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
            {since.added.map((skill) => (
              <li key={skill.slug}>
                <a href={`/roadmaps/${slug}/${skill.slug}`} className="link">
                  {skill.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {left.length > 0 && (
        <section className="card-box px-5 py-4">
          <h2 className="font-bold text-lg">No longer on this roadmap</h2>
          <p className="text-soft">Your ticks on these stay.</p>
          <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
            {left.map((skill) => (
              <li key={skill.slug}>
                {skill.title} <span className="text-soft">({statusOf(statuses, skill.slug)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

/** Only the account's log knows what was finished when. */
function useSinceFinished(slug: string): SinceFinished | null {
  const [since, setSince] = useState<SinceFinished | null>(null)
  useEffect(() => {
    if (!sessionHint()) return
    const until = new AbortController()
    // Without a network the map is the same, only without this.
    fetchSinceFinished(slug, until.signal).then(setSince, () => undefined)
    return () => until.abort()
  }, [slug])
  return since
}

async function fetchSinceFinished(
  slug: string,
  signal: AbortSignal,
): Promise<SinceFinished | null> {
  const response = await fetch(`/api/v1/roadmaps/${slug}/progress`, { signal })
  if (!response.ok) return null
  // Only who has an account needs what it takes to read its answers.
  const { roadmapProgress } = await import('@/lib/progress/schema')
  return roadmapProgress.parse(await response.json()).sinceFinished
}
