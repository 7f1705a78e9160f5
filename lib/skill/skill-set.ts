import { didYouMean } from './closest'
import type { Fault } from './fault'
import { findCycles } from './prerequisite-cycles'
import type { SkillFile } from './skill-file'

/**
 * Returns the faults that only show when all skills are together: former slugs that clash, prerequisites that are unknown
 * or go round in a circle.
 * @param slugs those of all skill files, also of files with faults of their own
 */
export function faultsOfSkillSet(files: readonly SkillFile[], slugs: ReadonlySet<string>): Fault[] {
  const heirs = heirsOf(files)
  const claims = new Map<string, SkillFile>()
  return [
    ...files.flatMap((file) => faultsOfFormerSlugs(file, slugs, claims)),
    ...files.flatMap((file) => faultsOfPrerequisites(file, slugs, heirs)),
    ...faultsOfCycles(files),
  ]
}

/** Why no skill has this slug, with the slug that was probably meant. */
export function unknownSkill(
  slug: string,
  slugs: ReadonlySet<string>,
  heirs: ReadonlyMap<string, SkillFile>,
): string {
  const heir = heirs.get(slug)
  if (heir) return `"${slug}" was renamed, expected "${heir.skill.slug}"`
  return `no skill has the slug "${slug}"${didYouMean(slug, slugs)}`
}

/** Maps each former slug to the skill it belongs to now. */
export function heirsOf(files: readonly SkillFile[]): Map<string, SkillFile> {
  return new Map(files.flatMap((file) => file.skill.formerly.map((slug) => [slug, file] as const)))
}

function faultsOfFormerSlugs(
  file: SkillFile,
  slugs: ReadonlySet<string>,
  claims: Map<string, SkillFile>,
): Fault[] {
  return file.skill.formerly.flatMap((slug, index) => {
    const path = ['formerly', index]
    const other = claims.get(slug)
    claims.set(slug, other ?? file)
    if (slugs.has(slug)) {
      return file.fault(path, `"${slug}" is the slug of a skill that is there`)
    }
    if (other === file) return file.fault(path, `"${slug}" stands here twice`)
    if (other) {
      const place = other.place(['formerly'])
      return file.fault(path, `"${slug}" is claimed by ${other.skill.slug} too (${place})`)
    }
    return []
  })
}

function faultsOfPrerequisites(
  file: SkillFile,
  slugs: ReadonlySet<string>,
  heirs: ReadonlyMap<string, SkillFile>,
): Fault[] {
  return file.skill.requires.flatMap(({ skill }) =>
    slugs.has(skill) ? [] : file.fault(['requires', skill], unknownSkill(skill, slugs, heirs)),
  )
}

function faultsOfCycles(files: readonly SkillFile[]): Fault[] {
  const bySlug = new Map(files.map((file) => [file.skill.slug, file]))
  const prerequisites = new Map(
    files.map(({ skill }) => [skill.slug, skill.requires.map((required) => required.skill)]),
  )
  return findCycles(prerequisites).flatMap((cycle) => {
    const [first = '', second = first] = cycle
    const steps = cycle.map((slug, index) => {
      const next = cycle[index + 1] ?? first
      return `${next} (${bySlug.get(slug)?.place(['requires', next])})`
    })
    const message = `skills that require each other in a circle: ${[first, ...steps].join(' → ')}`
    return bySlug.get(first)?.fault(['requires', second], message) ?? []
  })
}
