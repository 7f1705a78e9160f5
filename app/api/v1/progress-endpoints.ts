import { z } from 'zod'
import { historyPage, historyQuery } from '@/lib/progress/history'
import {
  followList,
  MAX_OPERATIONS,
  noteChange,
  operation,
  progressQuery,
  progressState,
  recorded,
  skillNote,
} from '@/lib/progress/schema'
import type { Endpoint } from './endpoint'

/**
 * A batch as a client should send it. The handler demands less (`operationBatch`): what is wrong in a single operation is
 * told under `rejected`.
 */
export const batch = z.object({ operations: z.array(operation).min(1).max(MAX_OPERATIONS) })

/** The statuses a person sets, the roadmaps they follow, and their notes. */
export const PROGRESS_ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/v1/progress',
    summary: 'Own progress',
    detail:
      'Without `since`, every skill that is not pending. With the `version` of an earlier answer, what changed after it, `pending` included.',
    auth: 'required',
    query: progressQuery,
    answer: { status: 200, says: 'The state and its version', schema: progressState },
  },
  {
    method: 'post',
    path: '/api/v1/progress',
    summary: 'Change the status of skills',
    detail:
      'The operation with the greatest (at, id) stands, `at` clamped to the server’s clock. Repeating operations changes nothing, so a batch whose answer was lost is sent again. Good operations are applied, bad ones listed under `rejected`.',
    auth: 'required',
    body: batch,
    answer: { status: 200, says: 'What was applied and what was not', schema: recorded },
  },
  {
    method: 'get',
    path: '/api/v1/progress/history',
    summary: 'Own changes, newest first',
    detail:
      'A page at a time: `next`, as `before` of the following request, leads to the earlier one. Of a log of more than 200,000 changes the oldest part is summed up: only the last change of each skill is kept of it.',
    auth: 'required',
    query: historyQuery,
    answer: {
      status: 200,
      says: 'What was changed, by what, and what stands now',
      schema: historyPage,
    },
  },
  {
    method: 'get',
    path: '/api/v1/follows',
    summary: 'The roadmaps one follows',
    auth: 'required',
    answer: { status: 200, says: 'Their slugs in the order of following', schema: followList },
  },
  {
    method: 'put',
    path: '/api/v1/follows/{slug}',
    summary: 'Follow a roadmap',
    auth: 'required',
    answer: { status: 204, says: 'It is followed' },
    problems: { 409: 'One person cannot follow more roadmaps than this one already does' },
  },
  {
    method: 'delete',
    path: '/api/v1/follows/{slug}',
    summary: 'Follow a roadmap no longer',
    auth: 'required',
    answer: { status: 204, says: 'It is not followed' },
  },
  {
    method: 'get',
    path: '/api/v1/notes/{skill}',
    summary: 'Own notes, links and checked acts of a skill',
    detail: 'They are for their owner alone, whatever the profile shows.',
    auth: 'required',
    answer: { status: 200, says: 'What was written, or nothing', schema: skillNote },
  },
  {
    method: 'put',
    path: '/api/v1/notes/{skill}',
    summary: 'Write own notes, links and checked acts of a skill',
    detail: '`updatedAt` is that of what the writer has seen, null where there was nothing.',
    auth: 'required',
    body: noteChange,
    answer: { status: 200, says: 'What stands there now', schema: skillNote },
    problems: {
      409: 'It was changed meanwhile, and `current` is what stands there; or all notes together would be too long',
    },
  },
]
