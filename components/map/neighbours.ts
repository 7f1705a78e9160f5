import type { MapData } from './map-data'

/** What stands directly before and after each skill on one map. */
export interface Neighbours {
  needs: readonly string[]
  unlocks: readonly string[]
}

/** Asked at every hover, and computed at the first. */
export function neighboursOn(data: Pick<MapData, 'requires'>): {
  get: (skill: string) => Neighbours | undefined
} {
  let all: Map<string, Neighbours> | undefined
  return {
    get: (skill) => {
      all ??= allNeighbours(data)
      return all.get(skill)
    },
  }
}

function allNeighbours({ requires }: Pick<MapData, 'requires'>): Map<string, Neighbours> {
  const unlocks = new Map<string, string[]>(Object.keys(requires).map((skill) => [skill, []]))
  for (const [skill, needs] of Object.entries(requires))
    for (const needed of needs) unlocks.get(needed)?.push(skill)
  return new Map(
    Object.entries(requires).map(([skill, needs]) => [
      skill,
      { needs, unlocks: unlocks.get(skill) ?? [] },
    ]),
  )
}
