import type { ReadPosting } from './match'
import type { Need } from './need'

/** The level of a person in a skill that a posting asks for, best first. */
export type MatchLevel = 'evidenced' | 'done' | 'learning' | 'missing'

/** One requirement of a posting: a skill, or one of several. */
export interface Requirement {
  /** In the order of the posting; more than one where one of them is enough. */
  skills: string[]
  need: Need
  open: boolean
}

export interface Coverage {
  requirements: (Requirement & { level: MatchLevel; by: string | null })[]
  /** Requirements that are met (evidenced or done), of those the posting does not call nice to have, and of all. */
  met: number
  asked: number
  metOfAll: number
  all: number
}

/** Returns the requirements of a posting in the order of their first mention; alternatives are one requirement. */
export function requirementsOf({
  skills,
  oneOf,
}: Pick<ReadPosting, 'skills' | 'oneOf'>): Requirement[] {
  const requirements: Requirement[] = []
  const placed = new Set<string>()
  for (const { slug, need } of skills) {
    if (placed.has(slug)) continue
    const choice = oneOf.find((one) => one.skills.includes(slug))
    requirements.push(
      choice
        ? { skills: choice.skills, need: choice.need, open: choice.open }
        : { skills: [slug], need, open: false },
    )
    for (const member of choice?.skills ?? [slug]) placed.add(member)
  }
  return requirements
}

/** Compares the requirements with a person's levels; of alternatives the best one counts. */
export function coverageOf(
  asks: readonly Requirement[],
  levelOf: (skill: string) => MatchLevel,
): Coverage {
  const requirements = asks.map((requirement) => {
    const levels = requirement.skills.map(levelOf)
    const level = BEST_FIRST.find((one) => levels.includes(one)) ?? 'missing'
    const by = level === 'missing' ? null : (requirement.skills[levels.indexOf(level)] ?? null)
    return { ...requirement, level, by }
  })
  const isMet = ({ level }: { level: MatchLevel }) => level === 'evidenced' || level === 'done'
  const firm = requirements.filter(({ need }) => need !== 'nice')
  return {
    requirements,
    met: firm.filter(isMet).length,
    asked: firm.length,
    metOfAll: requirements.filter(isMet).length,
    all: requirements.length,
  }
}

const BEST_FIRST: readonly MatchLevel[] = ['evidenced', 'done', 'learning', 'missing']

/** Returns the share of the requirements that a roadmap teaches, 0 to 1; 0 if there are none. */
export function taughtBy(
  posting: Pick<ReadPosting, 'skills' | 'oneOf'>,
  roadmapSkills: ReadonlySet<string>,
): number {
  const requirements = requirementsOf(posting)
  if (requirements.length === 0) return 0
  const taught = requirements.filter(({ skills }) =>
    skills.some((skill) => roadmapSkills.has(skill)),
  )
  return taught.length / requirements.length
}
