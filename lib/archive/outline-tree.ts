import { MAX_PERSONAL_SKILLS } from '@/lib/authoring/personal-roadmap'
import type { Outline, OutlineEntry, OutlineGroup } from '@/lib/outline/schema'
import { type Group, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { type NamedSkill, skillNames } from '@/lib/skill/match-names'

type Part = OutlineEntry | OutlineGroup

/** Finds the slug of the skill that an entry means; undefined leaves it out. */
export type SkillOf = (entry: { label: string; skill?: string | undefined }) => string | undefined

/** Finds a skill by the slug in the file, else by the entry's label. */
export function skillOfEntry(skills: readonly NamedSkill[]): SkillOf {
  const slugs = new Set(skills.map(({ slug }) => slug))
  const named = skillNames(skills)
  return ({ label, skill }) => (skill && slugs.has(skill) ? skill : named(label)?.slug)
}

/** Counts the skills that the outline's entries name. */
export function recognised(outline: Outline, skillOf: SkillOf): number {
  const leaves = leavesOf(treeFrom(outline, skillOf))
  return new Set(leaves.map(({ skill }) => skill)).size
}

/** Returns the labels that match no skill, each once, in order. Groups are left out: a group need not be a skill. */
export function unmatchedLabels({ children }: Outline, skillOf: SkillOf): string[] {
  const labels = new Set<string>()
  const walk = (parts: readonly Part[]) => {
    for (const part of parts) {
      if ('children' in part) walk(part.children)
      else if (!skillOf(part)) labels.add(part.label)
    }
  }
  walk(children)
  return [...labels]
}

/**
 * Turns an outline into a roadmap's tree. A group whose title names a skill begins with that skill. Each skill is kept at
 * its first place only, up to the maximum of a personal roadmap.
 */
export function treeFrom({ title, children }: Outline, skillOf: SkillOf): Group {
  const standing = new Set<string>()
  const leaf = (entry: { label: string; skill?: string | undefined }, optional = false): Leaf[] => {
    const skill = skillOf(entry)
    if (!skill || standing.has(skill) || standing.size >= MAX_PERSONAL_SKILLS) return []
    standing.add(skill)
    return [{ skill, ...(optional && { optional }) }]
  }
  const below = (parts: readonly Part[]): (Group | Leaf)[] =>
    parts.flatMap((part): (Group | Leaf)[] => {
      if (!('children' in part)) return leaf(part, part.optional)
      const own = part.named ? leaf({ label: part.title, skill: part.skill }) : []
      const inIt = [...own, ...below(part.children)]
      const pick = part.pick && Math.min(part.pick, inIt.length)
      return inIt.length > 0 ? [{ title: part.title, ...(pick && { pick }), children: inIt }] : []
    })
  return { title, children: below(children) }
}
