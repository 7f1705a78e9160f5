'use client'

import { FollowButton } from '@/components/map/follow-button'
import { PlannedSteps } from '@/components/progress/planned-steps'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { type Gap, gapTo } from '@/lib/progress/gap'
import { measure, statusOf } from '@/lib/progress/measure'
import type { Statuses } from '@/lib/progress/schema'
import { type Group, leavesOf } from '@/lib/roadmap/group'

interface Named {
  slug: string
  title: string
  root: Group
}

interface OwnGapProps {
  from: Named
  to: Named
  /** All of them on the roadmap one goes to. */
  requires: Record<string, string[]>
  hours: Record<string, number>
  titles: Record<string, string>
}

/** The way over: for whoever has ticked something, theirs; else that of somebody who holds all of the first roadmap. */
export function OwnGap({ from, to, requires, hours, titles }: OwnGapProps) {
  const own = statusesOf(useProgress())
  const begun = [from, to].some(({ root }) =>
    leavesOf(root).some(({ skill }) => statusOf(own, skill) !== 'pending'),
  )
  const gap = gapTo(to.root, begun ? own : allDone(from.root), requires, hours)
  return (
    <section aria-labelledby="gap" className="mt-12">
      <h2 id="gap" className="font-extrabold text-2xl">
        The way to {to.title}
      </h2>
      <p className="mt-2 min-h-[3lh] max-w-[60ch] text-lg sm:min-h-[2lh]">
        {begun ? held(from, to, own, gap) : supposed(from, to, gap)}
      </p>
      <p className="mt-3 mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <FollowButton slug={to.slug} title={to.title} />
        <span className="text-soft">Following {to.title} keeps every tick you have.</span>
      </p>
      <PlannedSteps
        steps={gap.steps}
        addressOf={(skill) => `/roadmaps/${to.slug}/${skill}`}
        hours={hours}
        titles={titles}
      />
    </section>
  )
}

function held(from: Named, to: Named, own: Statuses, gap: Gap): string {
  const { filled, slots } = measure(from.root, own, {})
  const start = `You hold ${filled} of ${from.title}’s ${slots}`
  if (gap.lacking === 0) return `${start}; of ${to.title} you lack nothing.`
  return `${start}; of ${to.title} you lack ${gap.lacking}, ${about(gap.hours)}${onTheWay(gap)}.`
}

function supposed(from: Named, to: Named, gap: Gap): string {
  if (gap.lacking === 0)
    return `Whoever holds every skill of ${from.title} lacks nothing of ${to.title}. Tick what you know on a map, and this shows your own way.`
  return `Whoever holds every skill of ${from.title} lacks ${gap.lacking} of ${to.title}, ${about(gap.hours)}${onTheWay(gap)}. Tick what you know on a map, and this shows your own way.`
}

function onTheWay({ steps, lacking }: Gap): string {
  const more = steps.length - lacking
  return more > 0 ? ` with ${more} more that they need` : ''
}

function about(hours: number): string {
  return `about ${hours < 40 ? Math.round(hours) : Math.round(hours / 10) * 10} hours`
}

function allDone(root: Group): Statuses {
  return Object.fromEntries(leavesOf(root).map(({ skill }) => [skill, 'done' as const]))
}
