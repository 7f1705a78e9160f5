import { type Knowledge, knowledgeOf, type TaughtContent } from './knowledge'
import { toMatchResponse } from './match-response'
import { type Report, reportOn } from './report'
import type { MatchResponse } from './schema'

/** The jobs that read a posting on a thread of its own (bin/start/jobs.ts). */
export function readPostingForApi(text: string, content: TaughtContent): MatchResponse {
  return toMatchResponse(text, knownFrom(content))
}

export function readPostingForPage(text: string, content: TaughtContent): Report {
  return reportOn(text, knownFrom(content))
}

/** A thread keeps the content it was sent, and what follows from it, which takes longer than reading a posting. */
const known = new WeakMap<TaughtContent, Knowledge>()

function knownFrom(content: TaughtContent): Knowledge {
  const made = known.get(content) ?? knowledgeOf(content.skills, content.roadmaps)
  known.set(content, made)
  return made
}
