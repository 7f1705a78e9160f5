import type { Statuses } from '@/lib/progress/schema'
import type { Requirement } from './coverage'
import type { Report } from './report'

/** An unmet requirement and the skill to learn for it. */
export interface LearningTarget {
  requirement: Requirement
  skill: string
}

/**
 * Chooses one skill to learn for each unmet requirement: the one already begun, else the one that adds the fewest hours,
 * prerequisites included, to what the other requirements take anyway. Skips what is only nice to have unless `niceToo`.
 */
export function targetsOf(
  report: Pick<Report, 'requirements' | 'skills'>,
  statuses: Statuses,
  niceToo: boolean,
): LearningTarget[] {
  const open = report.requirements
    .filter(({ need }) => niceToo || need !== 'nice')
    .filter((requirement) => !isMet(requirement, statuses))
  const anyway = new Set<string>()
  const take = (skill: string) => {
    for (const one of unsettledFor(skill, statuses, report.skills)) anyway.add(one)
    return skill
  }
  const hoursTo = (skill: string) =>
    [...unsettledFor(skill, statuses, report.skills)]
      .filter((one) => !anyway.has(one))
      .reduce((sum, one) => sum + (report.skills[one]?.hours ?? 0), 0)
  // Requirements without a choice come first: their prerequisites cost the others nothing extra.
  const chosen = new Map<Requirement, string>()
  for (const requirement of open) {
    const begun = requirement.skills.find((skill) => statuses[skill] === 'learning')
    const only = begun ?? (requirement.skills.length === 1 ? requirement.skills[0] : undefined)
    if (only) chosen.set(requirement, take(only))
  }
  for (const requirement of open.filter((one) => !chosen.has(one))) {
    const [nearest] = requirement.skills.toSorted((a, b) => hoursTo(a) - hoursTo(b))
    if (nearest) chosen.set(requirement, take(nearest))
  }
  return open.flatMap((requirement) => {
    const skill = chosen.get(requirement)
    return skill === undefined ? [] : { requirement, skill }
  })
}

/** Returns true if one of the requirement's skills is done or skipped. */
export function isMet({ skills }: Requirement, statuses: Statuses): boolean {
  return skills.some((skill) => isSettled(skill, statuses))
}

export function requiresIn({ skills }: Pick<Report, 'skills'>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(skills).map(([skill, { requires }]) => [skill, requires]),
  )
}

/** Returns the skill and those of its prerequisites that are neither done nor skipped. */
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
