import type { Fault } from '@/lib/skill/fault'
import {
  parseSkillFile,
  type SkillContent,
  type SkillFile,
  slugOfFile,
} from '@/lib/skill/skill-file'
import { faultsOfSkillSet, heirsOf, unknownSkill } from '@/lib/skill/skill-set'
import { parseRoadmapFile, type RoadmapContent, type RoadmapFile } from './roadmap-file'

/** The text of one file; `file` is the name that errors show. */
export interface ContentText {
  file: string
  text: string
}

export interface ContentTexts {
  skills: readonly ContentText[]
  /** In the order in which the roadmaps are listed. */
  roadmaps: readonly ContentText[]
}

/** A whole set that may be published: every reference in it is known, its prerequisites are acyclic. */
export interface Content {
  skills: readonly SkillContent[]
  roadmaps: readonly RoadmapContent[]
}

export interface ParsedContent {
  content: Content
  skillFiles: readonly SkillFile[]
  roadmapFiles: readonly RoadmapFile[]
  /** Everything that forbids publishing; the rest is only whole when this is empty. */
  faults: readonly Fault[]
}

/** Reads a whole set of content and finds everything that forbids publishing it. */
export function parseContent({ skills, roadmaps }: ContentTexts): ParsedContent {
  const slugs = new Set(skills.map(({ file }) => slugOfFile(file)))
  const readSkills = skills.map(({ file, text }) => parseSkillFile(file, text))
  const readRoadmaps = roadmaps.map(({ file, text }) => parseRoadmapFile(file, text))
  const skillFiles = readSkills.flatMap(({ parsed }) => parsed ?? [])
  const roadmapFiles = readRoadmaps.flatMap(({ parsed }) => parsed ?? [])
  const heirs = heirsOf(skillFiles)
  return {
    content: {
      skills: skillFiles.map(({ skill }) => skill),
      roadmaps: roadmapFiles.map(({ roadmap }) => roadmap),
    },
    skillFiles,
    roadmapFiles,
    faults: [
      ...[...readSkills, ...readRoadmaps].flatMap(({ faults = [] }) => faults),
      ...faultsOfSkillSet(skillFiles, slugs),
      ...roadmapFiles.flatMap((file) => faultsOfLeaves(file, slugs, heirs)),
    ],
  }
}

function faultsOfLeaves(
  { leaves, line, fault }: RoadmapFile,
  slugs: ReadonlySet<string>,
  heirs: ReadonlyMap<string, SkillFile>,
): Fault[] {
  const firstLine = new Map<string, number>()
  return leaves.flatMap(({ skill, path }) => {
    if (!slugs.has(skill)) return fault(path, unknownSkill(skill, slugs, heirs))
    const before = firstLine.get(skill)
    firstLine.set(skill, before ?? line(path))
    if (before === undefined) return []
    const message = `"${skill}" stands on this roadmap already (line ${before}), expected once at most`
    return fault(path, message)
  })
}
