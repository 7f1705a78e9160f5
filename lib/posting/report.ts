import { type Demand, demandsOf, taughtBy } from './coverage'
import type { Knowledge } from './knowledge'
import { type Lean, leanOf } from './lean'
import { readPosting } from './match'

/** A stretch of a posting: plain, or words that name a skill. */
export interface Stretch {
  text: string
  skill?: string
  /** Whether the posting says that it does not ask for it. */
  notAsked?: boolean
}

/** What the page tells of a posting, as plain data that does not depend on who reads it. */
export interface Report {
  stretches: Stretch[]
  demands: Demand[]
  lean: Lean
  /** Best first, those that teach nothing of it left out. */
  roadmaps: { slug: string; title: string; coverage: number }[]
  /** Of the skills it asks for and of everything they need, directly or through others. */
  skills: Record<string, { title: string; hours: number; requires: readonly string[] }>
}

/** Reads a posting for its page. */
export function reportOn(text: string, known: Knowledge): Report {
  const posting = readPosting(text, known.vocabulary, known.choices)
  const asked = posting.skills.map(({ slug }) => slug)
  return {
    stretches: stretchesOf(text, [
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
    demands: demandsOf(posting),
    lean: leanOf(text, posting, known.areas),
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

/** The text cut at its marks; of marks within one another the outer one stands. */
function stretchesOf(text: string, marks: readonly Marked[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const { start, end, ...mark } of marks.toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (start < at) continue
    if (start > at) stretches.push({ text: text.slice(at, start) })
    stretches.push({ text: text.slice(start, end), ...mark })
    at = end
  }
  return at < text.length ? [...stretches, { text: text.slice(at) }] : stretches
}

function withPrerequisites(
  skills: readonly string[],
  requires: Readonly<Record<string, readonly string[]>>,
): string[] {
  const reached = new Set(skills)
  for (const skill of reached) for (const needed of requires[skill] ?? []) reached.add(needed)
  return [...reached]
}
