import { type Group, isGroup, type Leaf, leavesOf } from '@/lib/roadmap/group'
import type { Status, Statuses } from './schema'

/** The measure of one skill: it has one slot or none, and fills it or not. */
export interface SkillMeasure {
  filled: number
  slots: number
  /** Hours of the slots that are not filled. */
  hoursLeft: number
  /** The number of its counting skills that are being learned, chosen or not. */
  learning: number
}

/** The measure of a group; `children` are in the order of the group's own children. */
export interface GroupMeasure extends SkillMeasure {
  children: (GroupMeasure | SkillMeasure)[]
  /** Places of the children that are summed: all that have slots, or the `pick` furthest along. */
  chosen: number[]
  /** True if something that counts is done or being learned in it. Until then a `pick` is an open choice. */
  started: boolean
}

/** The measure of a whole roadmap. */
export interface Total {
  /** 0 to 100, where 100 means finished; null when nothing is left to count. */
  percent: number | null
  filled: number
  slots: number
  hoursLeft: number
}

export interface Measure extends Total {
  /** Over the distinct skills of the roadmap, optional ones and those that were not chosen included. */
  counts: Record<Status, number>
  tree: GroupMeasure
}

/**
 * Returns the measure of one person's progress on a roadmap, as docs/words.md defines it under "Measure".
 * Linear in the number of skills, apart from sorting the children of a `pick` group.
 * @param hours of each skill to a first working grasp; a skill that is not in it counts none
 */
export function measure(
  root: Group,
  statuses: Statuses,
  hours: Readonly<Record<string, number>>,
): Measure {
  const tree = measureGroup(root, statuses, hours)
  return { ...totalOf(tree), counts: countsOf(root, statuses), tree }
}

/** @param tree the measure of a roadmap's root */
export function totalOf(tree: GroupMeasure): Total {
  const { filled, slots, hoursLeft } = tree
  return { percent: percentOf(tree), filled, slots, hoursLeft: withoutFloatDust(hoursLeft) }
}

/**
 * The measure of one group and of every group in it.
 * @param kept measures that still hold, which are taken as they are; those made are added
 */
export function measureGroup(
  group: Group,
  statuses: Statuses,
  hours: Readonly<Record<string, number>>,
  kept: Map<Group, GroupMeasure> = new Map(),
): GroupMeasure {
  for (const inner of groupsWithin(group, kept).reverse())
    kept.set(inner, sumOf(inner, kept, statuses, hours))
  const made = kept.get(group)
  if (!made) throw new Error(`"${group.title}" holds itself`)
  return made
}

/** The groups that are to be measured, each before those in it, however deep they lie. */
function groupsWithin(root: Group, kept: ReadonlyMap<Group, GroupMeasure>): Group[] {
  const groups: Group[] = []
  const waiting = [root]
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    if (kept.has(group)) continue
    groups.push(group)
    for (const child of group.children) if (isGroup(child)) waiting.push(child)
  }
  return groups
}

/** The measure of a group whose own groups are measured. */
function sumOf(
  group: Group,
  measured: ReadonlyMap<Group, GroupMeasure>,
  statuses: Statuses,
  hours: Readonly<Record<string, number>>,
): GroupMeasure {
  const children = group.children.map((child) => {
    if (!isGroup(child)) return measureSkill(child, statusOf(statuses, child.skill), hours)
    const inner = measured.get(child)
    if (!inner) throw new Error(`"${child.title}" holds what holds it`)
    return inner
  })
  const chosen = furthestAlong(children, group.pick ?? children.length)
  let [filled, slots, hoursLeft, learning] = [0, 0, 0, 0]
  for (const index of chosen) {
    filled += children[index]?.filled ?? 0
    slots += children[index]?.slots ?? 0
    hoursLeft += children[index]?.hoursLeft ?? 0
  }
  for (const child of children) learning += child.learning
  // Something filled anywhere in a group shows in its sum: a filled child outranks every unfilled one.
  const started = filled > 0 || learning > 0
  return { filled, slots, hoursLeft, learning, children, chosen, started }
}

/**
 * The places of the `pick` children furthest along: highest filled/slots, then most filled, then first in order.
 * Children without slots are left aside.
 * @param ties says which of two equal children goes first (below 0: the first); order decides what it leaves open
 */
export function furthestAlong(
  children: readonly SkillMeasure[],
  pick: number,
  ties: (a: SkillMeasure, b: SkillMeasure) => number = () => 0,
): number[] {
  const candidates = children
    .map((child, index) => ({ child, index }))
    .filter(({ child }) => child.slots > 0)
  if (pick < candidates.length)
    candidates.sort(
      (a, b) =>
        // Fractions compared by cross-multiplication: whole numbers only, so equal ones are equal.
        b.child.filled * a.child.slots - a.child.filled * b.child.slots ||
        b.child.filled - a.child.filled ||
        ties(a.child, b.child) ||
        a.index - b.index,
    )
  return candidates
    .slice(0, pick)
    .map(({ index }) => index)
    .sort((a, b) => a - b)
}

/** The status of a skill; one that nothing was said of is pending. */
export function statusOf(statuses: Statuses, skill: string): Status {
  // `constructor` is a legal slug, so what an object inherits must not answer.
  return (Object.hasOwn(statuses, skill) ? statuses[skill] : undefined) ?? 'pending'
}

/** Whole percents, rounded down; null without slots. */
function percentOf({ filled, slots }: Pick<SkillMeasure, 'filled' | 'slots'>): number | null {
  return slots === 0 ? null : Math.floor((100 * filled) / slots)
}

function measureSkill(
  { skill, optional }: Leaf,
  status: Status,
  hours: Readonly<Record<string, number>>,
): SkillMeasure {
  if (optional || status === 'skipped') return { filled: 0, slots: 0, hoursLeft: 0, learning: 0 }
  if (status === 'done') return { filled: 1, slots: 1, hoursLeft: 0, learning: 0 }
  const hoursLeft = (Object.hasOwn(hours, skill) ? hours[skill] : undefined) ?? 0
  return { filled: 0, slots: 1, hoursLeft, learning: status === 'learning' ? 1 : 0 }
}

function countsOf(root: Group, statuses: Statuses): Record<Status, number> {
  const counts = { done: 0, learning: 0, skipped: 0, pending: 0 }
  for (const skill of new Set(leavesOf(root).map((leaf) => leaf.skill)))
    counts[statusOf(statuses, skill)] += 1
  return counts
}

/** 0.1 + 0.2 hours are 0.3 hours. */
function withoutFloatDust(hours: number): number {
  return Math.round(hours * 1e6) / 1e6
}
