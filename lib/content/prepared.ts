import type { GuideContent } from '@/lib/guide/guide-file'
import { contentHash } from '@/lib/platform/content-hash'
import { leavesOf } from '@/lib/roadmap/group'
import type { RoadmapContent } from '@/lib/roadmap/roadmap-file'
import type { SkillContent } from '@/lib/skill/skill-file'
import type { Content } from './content'

/** Content with all that publishing computes from it alone, so that it holds no lock meanwhile. */
export interface PreparedContent {
  skills: readonly PreparedSkill[]
  roadmaps: readonly PreparedRoadmap[]
  guides: readonly PreparedGuide[]
}

export interface PreparedSkill extends SkillContent {
  fingerprint: string
}

export interface PreparedRoadmap extends RoadmapContent {
  /** In depth-first order. */
  skills: string[]
  fingerprint: string
}

export interface PreparedGuide extends GuideContent {
  fingerprint: string
}

export function prepareContent({ skills, roadmaps, guides }: Content): PreparedContent {
  const bySlug = new Map(skills.map((skill) => [skill.slug, skill]))
  return {
    skills: skills.map((skill) => ({ ...skill, fingerprint: contentHash(skill) })),
    roadmaps: roadmaps.map((roadmap) => prepareRoadmap(roadmap, bySlug)),
    guides: guides.map((guide) => ({ ...guide, fingerprint: contentHash(guide) })),
  }
}

/** Whatever a map draws of its skills makes another version of it; their texts and hours do not. */
function prepareRoadmap(
  roadmap: RoadmapContent,
  bySlug: ReadonlyMap<string, SkillContent>,
): PreparedRoadmap {
  const { title, summary, root } = roadmap
  const skills = leavesOf(root).map(({ skill }) => skill)
  const here = new Set(skills)
  const drawn = skills.map((slug) => {
    const { title, kind, requires = [] } = bySlug.get(slug) ?? {}
    return [title, kind, requires.map(({ skill }) => skill).filter((skill) => here.has(skill))]
  })
  return { ...roadmap, skills, fingerprint: contentHash({ title, summary, root, drawn }) }
}
