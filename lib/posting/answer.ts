import { taughtBy } from './coverage'
import type { Knowledge } from './knowledge'
import { leanOf } from './lean'
import { readPosting } from './match'
import type { PostingAnswer } from './schema'

/**
 * A posting against the published content, as the API tells it. The coverage of a roadmap is the share of what the posting
 * asks for that the roadmap teaches, alternatives counted once.
 */
export function answerTo(text: string, known: Knowledge): PostingAnswer {
  const posting = readPosting(text, known.vocabulary, known.choices)
  const { backend, frontend } = leanOf(text, posting, known.areas)
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
