import { taughtBy } from './coverage'
import type { Knowledge } from './knowledge'
import { readPosting } from './match'
import { roleBalanceOf } from './role-balance'
import type { MatchResponse } from './schema'

/**
 * Reads a posting and returns the API's response. The coverage of a roadmap is the share of the requirements that the roadmap
 * teaches, alternatives counted once.
 */
export function toMatchResponse(text: string, known: Knowledge): MatchResponse {
  const posting = readPosting(text, known.vocabulary, known.choices)
  const { backend, frontend } = roleBalanceOf(text, posting, known.areas)
  return {
    skills: posting.skills.map(({ slug, need, mentions }) => ({
      slug,
      mentions: mentions.map((mention) => mention.text),
      need,
    })),
    oneOf: posting.oneOf,
    lean: { backend, frontend },
    roadmaps: known.roadmaps.map(({ slug, skills }) => ({
      slug,
      coverage: taughtBy(posting, skills),
    })),
  }
}
