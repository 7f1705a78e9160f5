import { type Group, isGroup, type Leaf, leavesOf } from '@/lib/roadmap/group'
import {
  furthestAlong,
  type GroupMeasure,
  measureGroup,
  type SkillMeasure,
  statusOf,
} from './measure'
import type { Status, Statuses } from './schema'

export interface NextSkill {
  skill: string
  /** Why it is offered, as a sentence. */
  reason: string
}

/**
 * The skills to offer next, best first, as docs/words.md defines them under "Next". Where it leaves room:
 * - A `pick` group is started once a skill in it that counts is done or being learned. Then only the children that fill its
 *   slots are pursued; among equally far ones, those being learned go first.
 * - A prerequisite on the roadmap counts wherever it stands, optional or in a child that was not chosen: skipping it settles it,
 *   and until then it is offered itself, so that nothing waits for what nobody is shown.
 * - A skill unlocks what waits for it. What is done or skipped waits for nothing, so nothing is unlocked through it.
 * @param requires the prerequisites of each skill; those that are not on the roadmap do not count
 * @param titles of the skills, for the reasons
 */
export function nextSkills(
  root: Group,
  statuses: Statuses,
  requires: Readonly<Record<string, readonly string[]>>,
  titles: Readonly<Record<string, string>>,
): NextSkill[] {
  const skills = leavesOf(root).map(({ skill }) => skill)
  const prerequisites = prerequisitesOn(skills, requires)
  const dependents = dependentsAmong(skills, prerequisites)
  const status = (skill: string) => statusOf(statuses, skill)
  const fresh = !skills.some((skill) => SETTLED.has(status(skill)))
  const titleOf = (skill: string) => (Object.hasOwn(titles, skill) ? titles[skill] : null) ?? skill

  return readyAmong(root, statuses, prerequisites, measureGroup(root, statuses, {}))
    .map((skill) => ({ skill, unlocks: unlockedBy(skill, dependents, status) }))
    .sort((a, b) => b.unlocks.length - a.unlocks.length)
    .map(({ skill, unlocks }) => ({
      skill,
      reason: reasonFor(
        unlocks.map(titleOf),
        prerequisites.get(skill)?.map((needed) => status(needed)) ?? [],
        fresh,
      ),
    }))
}

/** The same skills unranked, in the order of the roadmap: linear in its size, where ranking is not. */
export function readySkills(
  root: Group,
  statuses: Statuses,
  requires: Readonly<Record<string, readonly string[]>>,
): string[] {
  return readyOn(root, requires)(statuses, measureGroup(root, statuses, {}))
}

/** The same for one roadmap again and again, for statuses and their measure. */
export function readyOn(
  root: Group,
  requires: Readonly<Record<string, readonly string[]>>,
): (statuses: Statuses, measured: GroupMeasure) => string[] {
  const skills = leavesOf(root).map(({ skill }) => skill)
  const prerequisites = prerequisitesOn(skills, requires)
  return (statuses, measured) => readyAmong(root, statuses, prerequisites, measured)
}

function readyAmong(
  root: Group,
  statuses: Statuses,
  prerequisites: ReadonlyMap<string, readonly string[]>,
  measured: GroupMeasure,
): string[] {
  const status = (skill: string) => statusOf(statuses, skill)
  const isOpen = (skill: string) => !SETTLED.has(status(skill))
  // A skill that fills no slot itself is wanted too while one that does waits for it.
  const wanted = new Set(openSkills(root, measured).filter(isOpen))
  for (const skill of wanted)
    for (const needed of prerequisites.get(skill) ?? []) if (isOpen(needed)) wanted.add(needed)
  return [...prerequisites]
    .filter(([skill, needed]) => wanted.has(skill) && !needed.some(isOpen))
    .map(([skill]) => skill)
    .filter((skill) => status(skill) === 'pending')
}

/** The skills that would still fill a slot, or would if their child of an open choice were the chosen one, in order. */
export function skillsLeft(root: Group, statuses: Statuses): string[] {
  return openSkills(root, measureGroup(root, statuses, {})).filter(
    (skill) => !SETTLED.has(statusOf(statuses, skill)),
  )
}

const SETTLED: ReadonlySet<Status> = new Set(['done', 'skipped'])

/** The prerequisites of each skill that stand on the roadmap themselves. */
function prerequisitesOn(
  skills: readonly string[],
  requires: Readonly<Record<string, readonly string[]>>,
): Map<string, string[]> {
  const onRoadmap = new Set(skills)
  return new Map(
    skills.map((skill) => [
      skill,
      (Object.hasOwn(requires, skill) ? (requires[skill] ?? []) : []).filter((needed) =>
        onRoadmap.has(needed),
      ),
    ]),
  )
}

function dependentsAmong(
  skills: readonly string[],
  prerequisites: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const dependents = new Map<string, string[]>(skills.map((skill) => [skill, []]))
  for (const skill of skills)
    for (const needed of prerequisites.get(skill) ?? []) dependents.get(needed)?.push(skill)
  return dependents
}

/** The skills whose slots count, or would count if their child of an open choice were the chosen one, in order. */
function openSkills(root: Group, measured: GroupMeasure): string[] {
  const open: string[] = []
  const waiting: { child: Group | Leaf; measured: GroupMeasure | SkillMeasure }[] = [
    { child: root, measured },
  ]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (!isGroup(at.child)) open.push(at.child.skill)
    else if ('children' in at.measured)
      for (const index of pursued(at.child, at.measured).toReversed()) {
        const child = at.child.children[index]
        const measured = at.measured.children[index]
        if (child && measured) waiting.push({ child, measured })
      }
  }
  return open
}

/** The places of a group's children that are worth pursuing. */
function pursued({ pick }: Group, { children, started }: GroupMeasure): number[] {
  const all = children.length
  if (pick === undefined || !started) return furthestAlong(children, all)
  return furthestAlong(children, pick, (a, b) => b.learning - a.learning)
}

/** The pending skills that wait for this one, nearest first, each distance in the order of the roadmap. */
function unlockedBy(
  skill: string,
  dependents: ReadonlyMap<string, readonly string[]>,
  status: (skill: string) => Status,
): string[] {
  const reached = new Set([skill])
  for (const from of reached)
    for (const dependent of dependents.get(from) ?? [])
      if (!SETTLED.has(status(dependent))) reached.add(dependent)
  reached.delete(skill)
  return [...reached].filter((dependent) => status(dependent) === 'pending')
}

function reasonFor(unlocks: string[], prerequisites: Status[], fresh: boolean): string {
  const [first, second] = unlocks
  if (first && second && unlocks.length > 2)
    return `Unlocks ${unlocks.length} more skills, among them ${first} and ${second}.`
  if (first) return `Unlocks ${second ? `${first} and ${second}` : first}.`
  if (prerequisites.includes('skipped')) return 'Everything it needs is done or skipped.'
  if (prerequisites.length > 0) return 'Everything it needs is done.'
  return fresh
    ? 'A good place to begin: it needs nothing before it.'
    : 'It needs nothing before it.'
}
