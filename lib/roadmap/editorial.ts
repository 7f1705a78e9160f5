import { editorialFaultsOfSkills } from '@/lib/skill/editorial'
import type { Fault } from '@/lib/skill/fault'
import type { SkillFile } from '@/lib/skill/skill-file'
import type { ParsedContent } from './content'
import type { RoadmapFile } from './roadmap-file'

/** What we ask of our own set beyond what publishing demands: of the skills, and of how they stand on roadmaps. */
export function editorialFaults({ skillFiles, roadmapFiles }: ParsedContent): Fault[] {
  const requires = new Map(
    skillFiles.map(({ skill }) => [skill.slug, skill.requires.map((required) => required.skill)]),
  )
  return [
    ...editorialFaultsOfSkills(skillFiles),
    ...faultsOfOrphans(skillFiles, roadmapFiles),
    ...roadmapFiles.flatMap((file) => faultsOfOrder(file, requires)),
  ]
}

function faultsOfOrphans(
  skillFiles: readonly SkillFile[],
  roadmapFiles: readonly RoadmapFile[],
): Fault[] {
  const placed = new Set(roadmapFiles.flatMap(({ leaves }) => leaves.map(({ skill }) => skill)))
  return skillFiles.flatMap(({ skill, fault }) =>
    placed.has(skill.slug)
      ? []
      : fault([], `"${skill.slug}" stands on no roadmap: put it on one in content/roadmaps`),
  )
}

function faultsOfOrder(
  { leaves, line, fault }: RoadmapFile,
  requires: ReadonlyMap<string, readonly string[]>,
): Fault[] {
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
