import { type Group, leavesOf } from '@/lib/roadmap/group'
import type { Area, SkillSummary } from '@/lib/skill/schema'
import { choicesOf } from './choices'
import { type Vocabulary, vocabularyOf } from './terms'

/** Everything that reading a posting needs to know; tables are keyed by the skill's slug. */
export interface Knowledge {
  vocabulary: Vocabulary
  /** Sets of skills of which one is usually enough. */
  choices: readonly ReadonlySet<string>[]
  titles: Readonly<Record<string, string>>
  areas: Readonly<Record<string, Area>>
  hours: Readonly<Record<string, number>>
  requires: Readonly<Record<string, readonly string[]>>
  roadmaps: readonly { slug: string; title: string; skills: ReadonlySet<string> }[]
}

/** The published skills and roadmaps as plain data. */
export interface TaughtContent {
  skills: KnownSkill[]
  roadmaps: { slug: string; title: string; root: Group }[]
}

interface KnownSkill extends Pick<SkillSummary, 'slug' | 'title' | 'kind' | 'area' | 'hours'> {
  aliases: readonly string[]
  terms?: readonly string[] | undefined
  requires: readonly string[]
}

/** Builds the tables for reading postings. Projects are left out: no posting asks for one of ours by its name. */
export function knowledgeOf(
  skills: readonly KnownSkill[],
  roadmaps: readonly { slug: string; title: string; root: Group }[],
): Knowledge {
  const bySlug = <T>(of: (skill: KnownSkill) => T) =>
    Object.fromEntries(skills.map((skill) => [skill.slug, of(skill)]))
  return {
    vocabulary: vocabularyOf(skills.filter(({ kind }) => kind === 'skill')),
    choices: choicesOf(roadmaps.map(({ root }) => root)),
    titles: bySlug(({ title }) => title),
    areas: bySlug(({ area }) => area),
    hours: bySlug(({ hours }) => hours),
    requires: bySlug(({ requires }) => requires),
    roadmaps: roadmaps.map(({ slug, title, root }) => ({
      slug,
      title,
      skills: new Set(leavesOf(root).map(({ skill }) => skill)),
    })),
  }
}
