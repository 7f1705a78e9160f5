import {
  type GroupMeasure,
  measureGroup,
  type SkillMeasure,
  statusOf,
} from '@/lib/progress/measure'
import type { Statuses } from '@/lib/progress/schema'
import { type Group, isGroup, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { type Area, area } from '@/lib/skill/schema'

/** A person's progress in one area, over the skills of the roadmaps they follow, each counted once. */
export interface AreaStanding {
  area: Area
  /** Done, with evidence attached. */
  evidenced: number
  /** Done, on their word. */
  declared: number
  /** The unfilled slots. */
  left: number
}

/**
 * All seven areas. On a single roadmap the done ones add up to its count of done skills, those left to the slots that are
 * not filled.
 * @param areas of each skill
 * @param evidenced skills with evidence
 */
export function areaStandings(
  roots: readonly Group[],
  statuses: Statuses,
  areas: Readonly<Record<string, Area>>,
  evidenced: ReadonlySet<string>,
): AreaStanding[] {
  const standings = new Map(
    area.options.map((area) => [area, { area, evidenced: 0, declared: 0, left: 0 }]),
  )
  const count = (skills: Iterable<string>, share: 'evidenced' | 'declared' | 'left') => {
    for (const skill of skills) {
      const area = Object.hasOwn(areas, skill) ? areas[skill] : undefined
      const standing = area && standings.get(area)
      if (standing) standing[share] += 1
    }
  }
  const done = new Set(
    roots
      .flatMap((root) => leavesOf(root))
      .map(({ skill }) => skill)
      .filter((skill) => statusOf(statuses, skill) === 'done'),
  )
  count(
    [...done].filter((skill) => evidenced.has(skill)),
    'evidenced',
  )
  count(
    [...done].filter((skill) => !evidenced.has(skill)),
    'declared',
  )
  count(new Set(roots.flatMap((root) => unfilledSkills(root, statuses))), 'left')
  return [...standings.values()]
}

/** The skills whose slots the measure counts and finds empty. */
function unfilledSkills(root: Group, statuses: Statuses): string[] {
  const unfilled: string[] = []
  const waiting: Measured[] = [{ child: root, measured: measureGroup(root, statuses, {}) }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isGroup(next.child)) waiting.push(...chosenOf(next.child, next.measured))
    else if (next.measured.filled === 0) unfilled.push(next.child.skill)
  }
  return unfilled
}

interface Measured {
  child: Group | Leaf
  measured: GroupMeasure | SkillMeasure
}

function chosenOf(group: Group, measured: GroupMeasure | SkillMeasure): Measured[] {
  if (!('children' in measured)) return []
  return measured.chosen.flatMap((index) => {
    const [child, own] = [group.children[index], measured.children[index]]
    return child && own ? [{ child, measured: own }] : []
  })
}
