import { type Group, leavesOf } from '@/lib/roadmap/group'
import type { Area, Level } from '@/lib/skill/schema'
import { AREAS, LEVELS } from '@/lib/skill/words'
import { statusOf } from './measure'
import { readySkills, skillsLeft } from './next'
import type { Status, Statuses } from './schema'
import { STATUSES } from './statuses'

/** A person's choice of what to see of a roadmap. Choices of one kind add up, kinds narrow each other; none means all. */
export interface MapFilter {
  status: readonly Status[]
  area: readonly Area[]
  level: readonly Level[]
  need: readonly Need[]
  /** Only what would still fill a slot. */
  left: boolean
  /** Only what can be started now. */
  ready: boolean
}

export const need = ['required', 'optional'] as const
export type Need = (typeof need)[number]

export const NO_FILTER: MapFilter = {
  status: [],
  area: [],
  level: [],
  need: [],
  left: false,
  ready: false,
}

/** The facts that a filter needs of a roadmap; `requires` holds the prerequisites of each skill. */
export interface Filtered {
  root: Group
  requires: Readonly<Record<string, readonly string[]>>
  traits: Readonly<Record<string, { area: Area; level: Level } | undefined>>
}

/** The skills of a roadmap that a filter keeps, in order; a skill without traits is of no area and no level. */
export function keptBy(
  filter: MapFilter,
  { root, requires, traits }: Filtered,
  statuses: Statuses,
): string[] {
  const left = new Set(filter.left ? skillsLeft(root, statuses) : [])
  const ready = new Set(filter.ready ? readySkills(root, statuses, requires) : [])
  return leavesOf(root)
    .filter(
      ({ skill, optional }) =>
        allows(filter.status, statusOf(statuses, skill)) &&
        allows(filter.area, traits[skill]?.area) &&
        allows(filter.level, traits[skill]?.level) &&
        allows(filter.need, optional ? 'optional' : 'required') &&
        (!filter.left || left.has(skill)) &&
        (!filter.ready || ready.has(skill)),
    )
    .map(({ skill }) => skill)
}

export function isFiltering(filter: MapFilter): boolean {
  return filter.left || filter.ready || LISTS.some((kind) => filter[kind].length > 0)
}

/** Reads a filter from an address's query; what is not a filter is passed over. */
export function filterFrom(query: string): MapFilter {
  const params = new URLSearchParams(query)
  const chosen = <T extends string>(kind: string, known: readonly T[]) => {
    const named = params.getAll(kind).flatMap((value) => value.split(','))
    return known.filter((value) => named.includes(value))
  }
  return {
    status: chosen('status', STATUSES),
    area: chosen('area', AREAS),
    level: chosen('level', LEVELS),
    need: chosen('need', need),
    left: params.has('left'),
    ready: params.has('ready'),
  }
}

/** The query with this filter and without any other, such as `?area=api,database&left`; what else it says stays. */
export function withFilter(query: string, filter: MapFilter): string {
  const others = [...new URLSearchParams(query)]
    .filter(([name]) => !FILTERS.has(name))
    .map(([name, value]) => new URLSearchParams([[name, value]]).toString())
  const lists = LISTS.filter((kind) => filter[kind].length > 0).map(
    (kind) => `${kind}=${filter[kind].join(',')}`,
  )
  const parts = [...others, ...lists, ...FLAGS.filter((flag) => filter[flag])]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

const LISTS = ['status', 'area', 'level', 'need'] as const
const FLAGS = ['left', 'ready'] as const
const FILTERS: ReadonlySet<string> = new Set([...LISTS, ...FLAGS])

function allows<T>(chosen: readonly T[], value: T | undefined): boolean {
  return chosen.length === 0 || (value !== undefined && chosen.includes(value))
}
