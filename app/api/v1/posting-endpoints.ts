import { matchRequest, matchResponse } from '@/lib/posting/schema'
import type { Endpoint } from './endpoint'

/** What reads a job posting. */
export const POSTING_ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/api/v1/match',
    summary: 'A job posting against the skills',
    detail:
      'Tells which skills a posting asks for and by which words, what it demands and what would be nice to have, of which skills one is enough, which way it leans, and the share of it that each roadmap teaches. The posting is not stored.',
    auth: 'none',
    body: matchRequest,
    answer: { status: 200, says: 'What it asks for', schema: matchResponse },
  },
]
