import { planFor } from '@/lib/progress/plan'
import type { Statuses } from '@/lib/progress/schema'
import type { Group, Leaf } from '@/lib/roadmap/group'
import type { Demand } from './coverage'
import type { Report } from './report'
import { aimsOf, isMetBy, requiresIn } from './way'

/**
 * The plan for a posting as a roadmap of one's own: what is left in the order of the plan, then what is there already. Alternatives
 * are a group of which one is enough, standing where the nearest of them would; what would only be nice to have, and what only
 * that needs, is optional.
 */
export function planRoadmap(report: Pick<Report, 'demands' | 'skills'>, statuses: Statuses): Group {
  const requires = requiresIn(report)
  const planned = (niceToo: boolean) =>
    planFor(
      aimsOf(report, statuses, niceToo).map(({ skill }) => skill),
      statuses,
      requires,
    ).map(({ skill }) => skill)
  const firm = new Set(planned(false))
  const steps = planned(true)
  const standing = new Set(steps)
  const aims = new Map(aimsOf(report, statuses, true).map(({ skill, demand }) => [skill, demand]))
  const choiceOr = (demand: Demand, chosen: string | undefined, optional: boolean) => {
    const others = demand.skills.filter((skill) => skill !== chosen && !standing.has(skill))
    for (const skill of others) standing.add(skill)
    return asChoice(demand, chosen === undefined ? others : [chosen, ...others], optional, report)
  }
  const left = steps.flatMap((skill) => {
    const demand = aims.get(skill)
    const optional = !firm.has(skill)
    return demand ? choiceOr(demand, skill, optional) : leaf(skill, optional)
  })
  const met = report.demands
    .filter((demand) => isMetBy(demand, statuses))
    .flatMap((demand) => choiceOr(demand, undefined, demand.need === 'nice'))
  return {
    title: '',
    children: [
      { title: 'The way there', children: left },
      { title: 'What you have already', children: met },
    ].filter(({ children }) => children.length > 0),
  }
}

function asChoice(
  demand: Demand,
  skills: readonly string[],
  optional: boolean,
  { skills: known }: Pick<Report, 'skills'>,
): (Group | Leaf)[] {
  const leaves = skills.map((skill) => leaf(skill, optional))
  if (leaves.length < 2) return leaves
  const titles = demand.skills.flatMap((skill) =>
    skills.includes(skill) ? (known[skill]?.title ?? skill) : [],
  )
  const title = `${titles.join(' or ')}${demand.open ? ' or similar' : ''}`
  return [{ title: title.length <= 200 ? title : 'One of these', pick: 1, children: leaves }]
}

function leaf(skill: string, optional: boolean): Leaf {
  return optional ? { skill, optional } : { skill }
}
