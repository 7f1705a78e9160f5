import { planFor } from '@/lib/progress/plan'
import type { Statuses } from '@/lib/progress/schema'
import type { Group, Leaf } from '@/lib/roadmap/group'
import type { Requirement } from './coverage'
import { isMet, requiresIn, targetsOf } from './learning-path'
import type { Report } from './report'

/**
 * Turns the plan for a posting into the tree of a personal roadmap: first what is left in the order of the plan, then what the person
 * already has. Alternatives form a `pick` group at the place of the chosen one; what is only nice to have, and prerequisites of
 * nothing else, are optional.
 */
export function planRoadmap(
  report: Pick<Report, 'requirements' | 'skills'>,
  statuses: Statuses,
): Group {
  const requires = requiresIn(report)
  const planned = (niceToo: boolean) =>
    planFor(
      targetsOf(report, statuses, niceToo).map(({ skill }) => skill),
      statuses,
      requires,
    ).map(({ skill }) => skill)
  const firm = new Set(planned(false))
  const steps = planned(true)
  const placed = new Set(steps)
  const targets = new Map(
    targetsOf(report, statuses, true).map(({ skill, requirement }) => [skill, requirement]),
  )
  const choiceOr = (requirement: Requirement, chosen: string | undefined, optional: boolean) => {
    const others = requirement.skills.filter((skill) => skill !== chosen && !placed.has(skill))
    for (const skill of others) placed.add(skill)
    return asChoice(
      requirement,
      chosen === undefined ? others : [chosen, ...others],
      optional,
      report,
    )
  }
  const left = steps.flatMap((skill) => {
    const requirement = targets.get(skill)
    const optional = !firm.has(skill)
    return requirement ? choiceOr(requirement, skill, optional) : leaf(skill, optional)
  })
  const met = report.requirements
    .filter((requirement) => isMet(requirement, statuses))
    .flatMap((requirement) => choiceOr(requirement, undefined, requirement.need === 'nice'))
  return {
    title: '',
    children: [
      { title: 'The way there', children: left },
      { title: 'What you have already', children: met },
    ].filter(({ children }) => children.length > 0),
  }
}

function asChoice(
  requirement: Requirement,
  skills: readonly string[],
  optional: boolean,
  { skills: known }: Pick<Report, 'skills'>,
): (Group | Leaf)[] {
  const leaves = skills.map((skill) => leaf(skill, optional))
  if (leaves.length < 2) return leaves
  const titles = requirement.skills.flatMap((skill) =>
    skills.includes(skill) ? (known[skill]?.title ?? skill) : [],
  )
  const title = `${titles.join(' or ')}${requirement.open ? ' or similar' : ''}`
  return [{ title: title.length <= 200 ? title : 'One of these', pick: 1, children: leaves }]
}

function leaf(skill: string, optional: boolean): Leaf {
  return optional ? { skill, optional } : { skill }
}
