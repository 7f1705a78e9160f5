import { type GuideContent, type GuideFile, parseGuideFile } from '@/lib/guide/guide-file'
import type { GuideReference } from '@/lib/guide/guide-text'
import { parseRoadmapFile, type RoadmapContent, type RoadmapFile } from '@/lib/roadmap/roadmap-file'
import { didYouMean } from '@/lib/skill/closest'
import type { Fault } from '@/lib/skill/fault'
import {
  parseSkillFile,
  type SkillContent,
  type SkillFile,
  slugOfFile,
} from '@/lib/skill/skill-file'
import { faultsOfSkillSet, heirsOf, unknownSkill } from '@/lib/skill/skill-set'

/** The text of one file; `file` is the name that errors show. */
export interface ContentText {
  file: string
  text: string
}

export interface ContentTexts {
  skills: readonly ContentText[]
  /** In the order in which the roadmaps are listed. */
  roadmaps: readonly ContentText[]
  guides: readonly ContentText[]
}

/** A whole set that may be published: every reference in it is known, its prerequisites are acyclic. */
export interface Content {
  skills: readonly SkillContent[]
  roadmaps: readonly RoadmapContent[]
  guides: readonly GuideContent[]
}

export interface ParsedContent {
  content: Content
  skillFiles: readonly SkillFile[]
  roadmapFiles: readonly RoadmapFile[]
  guideFiles: readonly GuideFile[]
  /** Everything that forbids publishing; the rest is only whole when this is empty. */
  faults: readonly Fault[]
}

/** Reads a whole set of content and finds everything that forbids publishing it. */
export function parseContent({ skills, roadmaps, guides }: ContentTexts): ParsedContent {
  const slugs = new Set(skills.map(({ file }) => slugOfFile(file)))
  const readSkills = skills.map(({ file, text }) => parseSkillFile(file, text))
  const readRoadmaps = roadmaps.map(({ file, text }) => parseRoadmapFile(file, text))
  const readGuides = guides.map(({ file, text }) => parseGuideFile(file, text))
  const skillFiles = readSkills.flatMap(({ parsed }) => parsed ?? [])
  const roadmapFiles = readRoadmaps.flatMap(({ parsed }) => parsed ?? [])
  const guideFiles = readGuides.flatMap(({ parsed }) => parsed ?? [])
  const heirs = heirsOf(skillFiles)
  const known = {
    skills: slugs,
    roadmaps: new Set(roadmaps.map(({ file }) => slugOfFile(file))),
    guides: new Set(guides.map(({ file }) => slugOfFile(file))),
  }
  return {
    content: {
      skills: skillFiles.map(({ skill }) => skill),
      roadmaps: roadmapFiles.map(({ roadmap }) => roadmap),
      guides: guideFiles.map(({ guide }) => guide),
    },
    skillFiles,
    roadmapFiles,
    guideFiles,
    faults: [
      ...[...readSkills, ...readRoadmaps, ...readGuides].flatMap(({ faults = [] }) => faults),
      ...faultsOfSkillSet(skillFiles, slugs),
      ...roadmapFiles.flatMap((file) => faultsOfLeaves(file, slugs, heirs)),
      ...guideFiles.flatMap((file) => faultsOfReferences(file, known, heirs)),
    ],
  }
}

function faultsOfLeaves(
  { leaves, assumes, line, fault }: RoadmapFile,
  slugs: ReadonlySet<string>,
  heirs: ReadonlyMap<string, SkillFile>,
): Fault[] {
  const firstLine = new Map<string, number>()
  const placed = leaves.flatMap(({ skill, path }) => {
    if (!slugs.has(skill)) return fault(path, unknownSkill(skill, slugs, heirs))
    const before = firstLine.get(skill)
    firstLine.set(skill, before ?? line(path))
    if (before === undefined) return []
    const message = `"${skill}" stands on this roadmap already (line ${before}), expected once at most`
    return fault(path, message)
  })
  return [
    ...placed,
    ...assumes.flatMap((skill, index) =>
      slugs.has(skill) ? [] : fault(['assumes', index], unknownSkill(skill, slugs, heirs)),
    ),
  ]
}

/** A guide may name only what is published with it. */
function faultsOfReferences(
  { file, references }: GuideFile,
  known: Record<GuideReference['to'], ReadonlySet<string>>,
  heirs: ReadonlyMap<string, SkillFile>,
): Fault[] {
  return references.flatMap(({ to, slug, line }) => {
    if (known[to].has(slug)) return []
    const message =
      to === 'skills'
        ? unknownSkill(slug, known.skills, heirs)
        : `no ${to.slice(0, -1)} has the slug "${slug}"${didYouMean(slug, known[to])}`
    return { file, line, message }
  })
}
