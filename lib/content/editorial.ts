import { editorialFaultsOfSkills } from '@/lib/skill/editorial'
import { faultsOfAliases } from '@/lib/skill/editorial-aliases'
import { faultsOfFrameworks } from '@/lib/skill/editorial-frameworks'
import { faultsOfKinds } from '@/lib/skill/editorial-kinds'
import {
  faultsOfChecked,
  faultsOfCode,
  faultsOfExample,
  faultsOfExercise,
  faultsOfStart,
  faultsOfTerms,
} from '@/lib/skill/editorial-teaching'
import type { Fault } from '@/lib/skill/fault'
import type { ParsedContent } from './content'
import { faultsOfHours } from './editorial-hours'
import { faultsOfMissing, faultsOfOrder, requirementsOf } from './editorial-order'

export type Rule = (parsed: ParsedContent) => Fault[]

/** Requirements of our own set beyond what publishing demands: of the skills, and of their places on roadmaps. */
export const RULES = {
  skills: ({ skillFiles }) => editorialFaultsOfSkills(skillFiles),
  orphans: faultsOfOrphans,
  order: ({ skillFiles, roadmapFiles }) => {
    const requires = requirementsOf(skillFiles)
    return roadmapFiles.flatMap((file) => faultsOfOrder(file, requires))
  },
  hours: ({ skillFiles, roadmapFiles }) => {
    const hours = new Map(skillFiles.map(({ skill }) => [skill.slug, skill.hours]))
    return roadmapFiles.flatMap((file) => faultsOfHours(file, hours))
  },
  terms: ({ skillFiles }) => faultsOfTerms(skillFiles),
  code: ({ skillFiles }) => skillFiles.flatMap(faultsOfCode),
  example: ({ skillFiles }) => skillFiles.flatMap(faultsOfExample),
  exercise: ({ skillFiles }) => skillFiles.flatMap(faultsOfExercise),
  start: ({ skillFiles }) => skillFiles.flatMap(faultsOfStart),
  checked: ({ skillFiles }) => skillFiles.flatMap(faultsOfChecked),
  aliases: ({ skillFiles }) => skillFiles.flatMap(faultsOfAliases),
  kinds: ({ skillFiles }) => skillFiles.flatMap(faultsOfKinds),
  frameworks: ({ skillFiles }) => faultsOfFrameworks(skillFiles),
  missing: ({ skillFiles, roadmapFiles }) => {
    const requires = requirementsOf(skillFiles)
    return roadmapFiles.flatMap((file) => faultsOfMissing(file, requires))
  },
} satisfies Record<string, Rule>

export type RuleName = keyof typeof RULES

/** Asked of every file that says when it was checked; others may leave out what teaches. */
const OF_CHECKED: readonly RuleName[] = ['example', 'exercise', 'start', 'aliases', 'kinds']

/** Asked of our own set alone (`--all`): content of others need not be as complete. */
const OURS: readonly RuleName[] = ['checked', 'frameworks', 'missing']

/** Rules that are not asked of every set of content as a whole. */
export const OPEN: readonly RuleName[] = [...OF_CHECKED, ...OURS]

export const ALL = Object.keys(RULES) as RuleName[]

/** The faults of what is asked today, or of these rules in the whole set. */
export function editorialFaults(parsed: ParsedContent, rules?: readonly RuleName[]): Fault[] {
  if (rules) return rules.flatMap((name) => RULES[name](parsed))
  const skillFiles = parsed.skillFiles.filter(({ skill }) => skill.checked !== undefined)
  return [
    ...editorialFaults(
      parsed,
      ALL.filter((name) => !OPEN.includes(name)),
    ),
    ...editorialFaults({ ...parsed, skillFiles }, OF_CHECKED),
  ]
}

function faultsOfOrphans({ skillFiles, roadmapFiles }: ParsedContent): Fault[] {
  const placed = new Set(roadmapFiles.flatMap(({ leaves }) => leaves.map(({ skill }) => skill)))
  return skillFiles.flatMap(({ skill, fault }) =>
    placed.has(skill.slug)
      ? []
      : fault([], `"${skill.slug}" stands on no roadmap: put it on one in content/roadmaps`),
  )
}
