import { addDays, mondayOf } from '@/lib/platform/calendar'
import { measureGroup } from '@/lib/progress/measure'
import type { Status } from '@/lib/progress/schema'
import type { Group } from '@/lib/roadmap/group'

/** The numbers of slots and of filled slots at the end of a day. */
export interface BurnUpPoint {
  /** ISO date. */
  day: string
  filled: number
  slots: number
}

/** A roadmap as it was published on a day. */
export interface PublishedTree {
  day: string
  root: Group
}

/** A person's last status of a skill on a day. */
export interface SaidOfDay {
  day: string
  skill: string
  status: Status
}

/**
 * Returns the course of a roadmap's measure between two days: a point for the first and the last day and wherever it changed,
 * by days of late and by weeks before. Every point is what `measure` made of that day's version and statuses, so the last
 * one is today's measure. Costs one measuring for every such day or week in which something was said or published.
 * @param trees versions of the roadmap in the order of their days; before the first, that one counts
 * @param said in the order of its days; what was said before `from` counts from the beginning
 */
export function burnUp(
  trees: readonly PublishedTree[],
  said: readonly SaidOfDay[],
  from: string,
  to: string,
): BurnUpPoint[] {
  const statuses: Record<string, Status> = {}
  const waiting = { trees: [...trees].reverse(), said: [...said].reverse() }
  let root = waiting.trees.at(-1)?.root ?? NOTHING
  const points: BurnUpPoint[] = []
  for (const day of eventfulDays(trees, said, from, to)) {
    for (const { skill, status } of takeUntil(waiting.said, day)) statuses[skill] = status
    root = takeUntil(waiting.trees, day).at(-1)?.root ?? root
    const { filled, slots } = measureGroup(root, statuses, {})
    const last = points.at(-1)
    if (day === to || !last || last.filled !== filled || last.slots !== slots)
      points.push({ day, filled, slots })
  }
  return points
}

/** Returns the number of slots filled at the end of a day; 0 before the first point. */
export function filledOn(points: readonly BurnUpPoint[], day: string): number {
  return points.findLast((point) => point.day <= day)?.filled ?? 0
}

const NOTHING: Group = { title: '', children: [] }

/** The days that get a point: of the last thirteen weeks every one with an event, before that the ends of such weeks. */
function eventfulDays(
  trees: readonly PublishedTree[],
  said: readonly SaidOfDay[],
  from: string,
  to: string,
): string[] {
  const daily = addDays(to, -DAYS_IN_DETAIL)
  const days = new Set([from, to])
  for (const { day } of [...trees, ...said])
    if (day > from && day < to) days.add(day < daily ? addDays(mondayOf(day), 6) : day)
  return [...days].sort()
}

const DAYS_IN_DETAIL = 91

/** Takes what lies on or before a day off the end of a list that is ordered backwards. */
function takeUntil<Event extends { day: string }>(backwards: Event[], day: string): Event[] {
  const taken: Event[] = []
  for (let next = backwards.at(-1); next && next.day <= day; next = backwards.at(-1)) {
    taken.push(next)
    backwards.pop()
  }
  return taken
}
