import { type Requirement, requirementsOf, taughtBy } from './coverage'
import type { Knowledge } from './knowledge'
import { readPosting } from './match'
import { type RoleBalance, roleBalanceOf } from './role-balance'

/** A part of a posting's text: plain, or words that name a skill. */
export interface PostingSegment {
  text: string
  skill?: string
  /** True if the posting says that it does not ask for the skill. */
  notAsked?: boolean
}

/** The result of reading a posting for its page; it does not depend on the viewer. */
export interface Report {
  segments: PostingSegment[]
  requirements: Requirement[]
  roleBalance: RoleBalance
  /** Best first, without those that teach nothing of it. */
  roadmaps: { slug: string; title: string; coverage: number }[]
  /** The skills it asks for and all their prerequisites, direct and indirect. */
  skills: Record<string, { title: string; hours: number; requires: readonly string[] }>
}

/** Reads a posting for its page. */
export function reportOn(text: string, known: Knowledge): Report {
  const posting = readPosting(text, known.vocabulary, known.choices)
  const asked = posting.skills.map(({ slug }) => slug)
  return {
    segments: segmentsOf(text, [
      ...posting.skills.flatMap(({ slug, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, skill: slug })),
      ),
      ...posting.notAsked.map(({ slug, start, end }) => ({
        start,
        end,
        skill: slug,
        notAsked: true,
      })),
    ]),
    requirements: requirementsOf(posting),
    roleBalance: roleBalanceOf(text, posting, known.areas),
    roadmaps: known.roadmaps
      .map(({ slug, title, skills }) => ({ slug, title, coverage: taughtBy(posting, skills) }))
      .filter(({ coverage }) => coverage > 0)
      .sort((a, b) => b.coverage - a.coverage),
    skills: Object.fromEntries(
      withPrerequisites(asked, known.requires).map((skill) => [
        skill,
        {
          title: known.titles[skill] ?? skill,
          hours: known.hours[skill] ?? 0,
          requires: known.requires[skill] ?? [],
        },
      ]),
    ),
  }
}

interface Marked {
  start: number
  end: number
  skill: string
  notAsked?: boolean
}

/** Splits the text at its marks; of nested marks the outer one wins. */
function segmentsOf(text: string, marks: readonly Marked[]): PostingSegment[] {
  const segments: PostingSegment[] = []
  let at = 0
  for (const { start, end, ...mark } of marks.toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (start < at) continue
    if (start > at) segments.push({ text: text.slice(at, start) })
    segments.push({ text: text.slice(start, end), ...mark })
    at = end
  }
  return at < text.length ? [...segments, { text: text.slice(at) }] : segments
}

function withPrerequisites(
  skills: readonly string[],
  requires: Readonly<Record<string, readonly string[]>>,
): string[] {
  const reached = new Set(skills)
  for (const skill of reached) for (const needed of requires[skill] ?? []) reached.add(needed)
  return [...reached]
}
