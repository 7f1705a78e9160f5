import type { RoadmapFile } from '@/lib/roadmap/roadmap-file'
import type { Fault } from '@/lib/skill/fault'
import type { SkillFile } from '@/lib/skill/skill-file'

type Requires = ReadonlyMap<string, readonly string[]>

/** Checks that every prerequisite comes before the skill that requires it. */
export function faultsOfOrder({ leaves, line, fault }: RoadmapFile, requires: Requires): Fault[] {
  const place = new Map(leaves.map(({ skill }, index) => [skill, index]))
  return leaves.flatMap(({ skill, path }, index) =>
    (requires.get(skill) ?? []).flatMap((required) => {
      const other = leaves[place.get(required) ?? -1]
      if (!other || (place.get(required) ?? 0) < index) return []
      const message = `"${skill}" comes before "${required}" (line ${line(other.path)}), which it requires: put "${required}" first`
      return fault(path, message)
    }),
  )
}

/** Checks that every prerequisite is on the roadmap or among the skills it assumes. */
export function faultsOfMissing(
  { leaves, assumes, fault }: RoadmapFile,
  requires: Requires,
): Fault[] {
  const here = new Set([...leaves.map(({ skill }) => skill), ...assumes])
  const needed = new Set(leaves.flatMap(({ skill }) => requires.get(skill) ?? []))
  return [
    ...leaves.flatMap(({ skill, path }) =>
      (requires.get(skill) ?? []).flatMap((required) =>
        here.has(required)
          ? []
          : fault(
              path,
              `"${skill}" requires "${required}", which is not on this roadmap: put it here or under "assumes"`,
            ),
      ),
    ),
    ...assumes.flatMap((slug, index) =>
      needed.has(slug)
        ? []
        : fault(['assumes', index], `nothing on this roadmap requires "${slug}"`),
    ),
  ]
}

export function requirementsOf(files: readonly SkillFile[]): Requires {
  return new Map(
    files.map(({ skill }) => [skill.slug, skill.requires.map((required) => required.skill)]),
  )
}
