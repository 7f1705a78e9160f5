import type { Statuses } from '@/lib/progress/schema'
import type { Demand } from './coverage'
import type { Report } from './report'

/** What a posting asks for and nothing meets yet, with the skill to learn for it. */
export interface Aim {
  demand: Demand
  skill: string
}

/**
 * What to learn for a posting: of each demand that nothing meets yet the skill begun, else the one with the fewest hours to go beyond
 * what the rest of the posting takes anyway, what it needs included. What would only be nice to have is left out unless wanted.
 */
export function aimsOf(
  report: Pick<Report, 'demands' | 'skills'>,
  statuses: Statuses,
  niceToo: boolean,
): Aim[] {
  const open = report.demands
    .filter(({ need }) => niceToo || need !== 'nice')
    .filter((demand) => !isMetBy(demand, statuses))
  const anyway = new Set<string>()
  const take = (skill: string) => {
    for (const one of unsettledFor(skill, statuses, report.skills)) anyway.add(one)
    return skill
  }
  const hoursTo = (skill: string) =>
    [...unsettledFor(skill, statuses, report.skills)]
      .filter((one) => !anyway.has(one))
      .reduce((sum, one) => sum + (report.skills[one]?.hours ?? 0), 0)
  // First what leaves no choice, so that what it takes is known when there is one.
  const chosen = new Map<Demand, string>()
  for (const demand of open) {
    const begun = demand.skills.find((skill) => statuses[skill] === 'learning')
    const only = begun ?? (demand.skills.length === 1 ? demand.skills[0] : undefined)
    if (only) chosen.set(demand, take(only))
  }
  for (const demand of open.filter((one) => !chosen.has(one))) {
    const [nearest] = demand.skills.toSorted((a, b) => hoursTo(a) - hoursTo(b))
    if (nearest) chosen.set(demand, take(nearest))
  }
  return open.flatMap((demand) => {
    const skill = chosen.get(demand)
    return skill === undefined ? [] : { demand, skill }
  })
}

/** Whether somebody need not learn anything for it: one of its skills is done, or skipped. */
export function isMetBy({ skills }: Demand, statuses: Statuses): boolean {
  return skills.some((skill) => isSettled(skill, statuses))
}

export function requiresIn({ skills }: Pick<Report, 'skills'>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(skills).map(([skill, { requires }]) => [skill, requires]),
  )
}

/** The skill and all it needs that is still to be learned. */
function unsettledFor(skill: string, statuses: Statuses, skills: Report['skills']): Set<string> {
  const reached = new Set([skill])
  for (const one of reached)
    for (const needed of skills[one]?.requires ?? [])
      if (!isSettled(needed, statuses)) reached.add(needed)
  return reached
}

function isSettled(skill: string, statuses: Statuses): boolean {
  return statuses[skill] === 'done' || statuses[skill] === 'skipped'
}
