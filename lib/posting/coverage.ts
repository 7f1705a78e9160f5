import type { ReadPosting } from './match'
import type { Need } from './need'

/** How far somebody is with a skill that a posting asks for, best first. */
export type Standing = 'evidenced' | 'done' | 'learning' | 'missing'

/** What a posting asks for as one thing: a skill, or one of several. */
export interface Demand {
  /** In the order of the posting; more than one where one of them is enough. */
  skills: string[]
  need: Need
  open: boolean
}

export interface Coverage {
  demands: (Demand & { standing: Standing; by: string | null })[]
  /** Demands that are met (evidenced or done), of those the posting does not call nice to have, and of all. */
  met: number
  asked: number
  metOfAll: number
  all: number
}

/** What a posting asks for, its alternatives as one demand each, in the order of the first of each. */
export function demandsOf({ skills, oneOf }: Pick<ReadPosting, 'skills' | 'oneOf'>): Demand[] {
  const demands: Demand[] = []
  const placed = new Set<string>()
  for (const { slug, need } of skills) {
    if (placed.has(slug)) continue
    const choice = oneOf.find((one) => one.skills.includes(slug))
    demands.push(
      choice
        ? { skills: choice.skills, need: choice.need, open: choice.open }
        : { skills: [slug], need, open: false },
    )
    for (const member of choice?.skills ?? [slug]) placed.add(member)
  }
  return demands
}

/** How far somebody meets a posting; of alternatives the one furthest along counts. */
export function coverageOf(
  asks: readonly Demand[],
  standingOf: (skill: string) => Standing,
): Coverage {
  const demands = asks.map((demand) => {
    const standings = demand.skills.map(standingOf)
    const standing = BEST_FIRST.find((one) => standings.includes(one)) ?? 'missing'
    const by = standing === 'missing' ? null : (demand.skills[standings.indexOf(standing)] ?? null)
    return { ...demand, standing, by }
  })
  const isMet = ({ standing }: { standing: Standing }) =>
    standing === 'evidenced' || standing === 'done'
  const firm = demands.filter(({ need }) => need !== 'nice')
  return {
    demands,
    met: firm.filter(isMet).length,
    asked: firm.length,
    metOfAll: demands.filter(isMet).length,
    all: demands.length,
  }
}

const BEST_FIRST: readonly Standing[] = ['evidenced', 'done', 'learning', 'missing']

/** The share of what a posting asks for that a roadmap teaches, 0 to 1; 0 when it asks for nothing. */
export function taughtBy(
  posting: Pick<ReadPosting, 'skills' | 'oneOf'>,
  roadmapSkills: ReadonlySet<string>,
): number {
  const demands = demandsOf(posting)
  if (demands.length === 0) return 0
  const taught = demands.filter(({ skills }) => skills.some((skill) => roadmapSkills.has(skill)))
  return taught.length / demands.length
}
