import { type Group, isGroup, type Leaf } from '@/lib/roadmap/group'
import { furthestAlong, type GroupMeasure, measureGroup, type SkillMeasure } from './measure'
import { type PlannedSkill, planFor } from './plan'
import type { Statuses } from './schema'

/** A step of the way over a gap. */
export interface GapStep extends PlannedSkill {
  /** The title of the "one of these" in which it is only the first of equals, since nothing of it is started. */
  insteadOf?: string
}

export interface Gap {
  /** The skills a roadmap still asks for, in an order its prerequisites allow, with what they need on the roadmap. */
  steps: GapStep[]
  /** Slots that are not filled. What is needed on the way without counting is not among them. */
  lacking: number
  /** To a first working grasp of all steps. */
  hours: number
}

/**
 * Returns what somebody still lacks of a roadmap. A finished group is no gap, nor is what is optional or skipped. Where a "one of
 * these" is open, the child furthest along stands in for all: among equal ones the one being learned, then the first.
 * @param requires prerequisites on the roadmap
 * @param hours of each skill to a first working grasp
 */
export function gapTo(
  root: Group,
  statuses: Statuses,
  requires: Readonly<Record<string, readonly string[]>>,
  hours: Readonly<Record<string, number>>,
): Gap {
  const lacking = lackingSkills(root, statuses)
  const steps = planFor([...lacking.keys()], statuses, requires).map((step) => {
    const insteadOf = lacking.get(step.skill)
    return insteadOf === undefined ? step : { ...step, insteadOf }
  })
  const hoursOf = (skill: string) => (Object.hasOwn(hours, skill) ? (hours[skill] ?? 0) : 0)
  return {
    steps,
    lacking: lacking.size,
    hours: steps.reduce((sum, { skill }) => sum + hoursOf(skill), 0),
  }
}

/** In the order of the roadmap, each with the title of the open choice it stands in for. */
function lackingSkills(root: Group, statuses: Statuses): Map<string, string | undefined> {
  const lacking = new Map<string, string | undefined>()
  const waiting: Waiting[] = [{ child: root, measured: measureGroup(root, statuses, {}) }]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (isGroup(at.child)) waiting.push(...chosenIn(at.child, at).toReversed())
    else if (at.measured.filled === 0) lacking.set(at.child.skill, at.insteadOf)
  }
  return lacking
}

interface Waiting {
  child: Group | Leaf
  measured: GroupMeasure | SkillMeasure
  insteadOf?: string | undefined
}

function chosenIn(group: Group, { measured, insteadOf }: Waiting): Waiting[] {
  if (!('children' in measured)) return []
  const { children, started } = measured
  const open = group.pick !== undefined && !started && group.pick < children.length
  return furthestAlong(
    children,
    group.pick ?? children.length,
    (a, b) => b.learning - a.learning,
  ).flatMap((index) => {
    const [child, own] = [group.children[index], children[index]]
    return child && own ? [{ child, measured: own, insteadOf: open ? group.title : insteadOf }] : []
  })
}
