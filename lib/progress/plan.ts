import { statusOf } from './measure'
import type { Statuses } from './schema'

/** A step of a plan: one skill to learn. */
export interface PlannedSkill {
  skill: string
  /** True if the person asked for it; false if it is here only because a skill they asked for needs it. */
  asked: boolean
  /** True if nothing before it in the plan needs to be learned first. */
  first: boolean
}

/**
 * Plans what is left of the skills asked for and everything they need, directly or through others, in an order that can be
 * followed: no step needs a later one. What is done or skipped is no step, and nothing is needed through it. Where prerequisites
 * leave it open, skills come in the order asked, each right after what it needs.
 * @param requires the prerequisites of each skill, which are acyclic; a skill that is not in it needs nothing
 */
export function planFor(
  asked: readonly string[],
  statuses: Statuses,
  requires: Readonly<Record<string, readonly string[]>>,
): PlannedSkill[] {
  const isAsked = new Set(asked)
  const isSettled = (skill: string) => SETTLED.has(statusOf(statuses, skill))
  const needsOf = (skill: string) =>
    (Object.hasOwn(requires, skill) ? (requires[skill] ?? []) : []).filter(
      (needed) => !isSettled(needed),
    )
  return inOrder(
    asked.filter((skill) => !isSettled(skill)),
    needsOf,
  ).map((skill) => ({
    skill,
    asked: isAsked.has(skill),
    first: needsOf(skill).length === 0,
  }))
}

const SETTLED: ReadonlySet<string> = new Set(['done', 'skipped'])

/** Depth first without recursion, since a chain may be as long as the set of skills. */
function inOrder(
  wanted: readonly string[],
  needsOf: (skill: string) => readonly string[],
): string[] {
  const placed = new Set<string>()
  const entered = new Set<string>()
  const waiting = wanted.toReversed()
  for (let skill = waiting.pop(); skill !== undefined; skill = waiting.pop()) {
    if (entered.has(skill)) placed.add(skill)
    if (placed.has(skill)) continue
    entered.add(skill)
    // It waits under what it needs, and is placed when it is met again.
    waiting.push(
      skill,
      ...needsOf(skill)
        .filter((needed) => !placed.has(needed))
        .toReversed(),
    )
  }
  return [...placed]
}
