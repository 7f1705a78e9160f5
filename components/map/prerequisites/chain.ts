import type { MapData } from '@/components/map/map-data'

/** All that stands before or after a skill on one map. */
export interface Reach {
  /** Each skill of it with the least number of steps to it. */
  steps: ReadonlyMap<string, number>
  /** The stretches of the shortest ways there, each from a prerequisite to what requires it. */
  stretches: readonly Stretch[]
}

export interface Stretch {
  from: string
  to: string
  /** True if it begins or ends at the skill itself. */
  direct: boolean
}

export interface Chain {
  needs: Reach
  unlocks: Reach
}

type Requires = MapData['requires']

/**
 * The chain of prerequisites below and above a skill, over any number of steps, the nearest `MOST` skills to either side;
 * linear in the size of what it reaches.
 */
export function chainOf({ requires }: Pick<MapData, 'requires'>, skill: string): Chain {
  const unlocks = unlocksOf(requires)
  return {
    needs: reach(skill, (at) => requires[at] ?? [], 'back'),
    unlocks: reach(skill, (at) => unlocks.get(at) ?? [], 'on'),
  }
}

function reach(
  start: string,
  next: (skill: string) => readonly string[],
  way: 'back' | 'on',
): Reach {
  const steps = new Map([[start, 0]])
  const stretches: Stretch[] = []
  // A map grows while it is walked: the nearest first.
  for (const [at, distance] of steps)
    for (const beyond of next(at)) {
      if (!steps.has(beyond) && steps.size <= MOST) steps.set(beyond, distance + 1)
      if (steps.get(beyond) !== distance + 1) continue
      const [from, to] = way === 'back' ? [beyond, at] : [at, beyond]
      stretches.push({ from, to, direct: distance === 0 })
    }
  steps.delete(start)
  return { steps, stretches }
}

/** More lines than these tell nobody anything, and a map of thousands would stall over them. */
const MOST = 200

const turned = new WeakMap<Requires, ReadonlyMap<string, readonly string[]>>()

/** Returns the skills that each skill unlocks; every hover asks, and the first one computes. */
function unlocksOf(requires: Requires): ReadonlyMap<string, readonly string[]> {
  const known = turned.get(requires)
  if (known) return known
  const unlocks = new Map<string, string[]>(Object.keys(requires).map((skill) => [skill, []]))
  for (const [skill, needs] of Object.entries(requires))
    for (const needed of needs) unlocks.get(needed)?.push(skill)
  turned.set(requires, unlocks)
  return unlocks
}
