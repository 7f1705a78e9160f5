import { z } from 'zod'
import { oembedLink, oembedQuery } from '@/components/site/oembed'
import { archive, progressFile } from '@/lib/archive/schema'
import { personalGroup, personalLeaf } from '@/lib/authoring/personal-roadmap'
import { clientId } from '@/lib/platform/client-id'
import { matchRequest, matchResponse } from '@/lib/posting/schema'
import { evidence, evidenceList, evidencePatch, newEvidence } from '@/lib/profile/evidence-schema'
import { handle } from '@/lib/profile/handle'
import { ownProfile, profilePatch, publicProfile } from '@/lib/profile/schema'
import { historyPage, historyQuery } from '@/lib/progress/history'
import {
  followList,
  MAX_OPERATIONS,
  noteChange,
  operation,
  progressQuery,
  progressState,
  recorded,
  roadmapProgress,
  skillNote,
} from '@/lib/progress/schema'
import { group, leaf, roadmapDetail, roadmapSummary } from '@/lib/roadmap/schema'
import { skillDetail, skillSummary, slug } from '@/lib/skill/schema'

/** One thing the API does, as its description tells it. */
export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With `{parameters}`. */
  path: string
  summary: string
  detail?: string
  auth: 'required' | 'none'
  query?: z.ZodObject
  body?: z.ZodType
  answer: { status: 200 | 201 | 204; says: string; schema?: z.ZodType }
  /** True when a rate limit counts its requests; set only for public reads, since all others are always counted. */
  limited?: true
  /** Problems beyond those that follow from the above, and what they mean. */
  problems?: Partial<Record<404 | 409 | 501, string>>
  /** An answer that is no success and no problem either. */
  otherwise?: { status: 308 | 503; says: string; schema?: z.ZodType }
}

const roadmapList = z.object({ roadmaps: z.array(roadmapSummary) })
const health = z.object({ status: z.string(), version: z.string(), database: z.string() })
const skillList = z.object({ skills: z.array(skillSummary) })

/**
 * A batch as a client should send it. The handler demands less (`operationBatch`): what is wrong in a single operation is
 * told under `rejected`.
 */
const batch = z.object({ operations: z.array(operation).min(1).max(MAX_OPERATIONS) })

export const PARAMETERS: Record<string, z.ZodType> = {
  slug,
  skill: slug,
  handle,
  id: clientId,
  file: progressFile,
}

/** Schemas that are described once, under their own name. */
export const NAMED: Record<string, z.ZodType> = {
  RoadmapList: roadmapList,
  RoadmapSummary: roadmapSummary,
  Roadmap: roadmapDetail,
  Group: group,
  Leaf: leaf,
  SkillList: skillList,
  SkillSummary: skillSummary,
  Skill: skillDetail,
  Progress: progressState,
  RoadmapProgress: roadmapProgress,
  History: historyPage,
  OperationBatch: batch,
  Operation: operation,
  Recorded: recorded,
  FollowList: followList,
  SkillNote: skillNote,
  NoteChange: noteChange,
  OwnProfile: ownProfile,
  ProfilePatch: profilePatch,
  PublicProfile: publicProfile,
  NewEvidence: newEvidence,
  EvidencePatch: evidencePatch,
  EvidenceList: evidenceList,
  Evidence: evidence,
  Posting: matchRequest,
  PostingMatch: matchResponse,
  Archive: archive,
  PersonalGroup: personalGroup,
  PersonalLeaf: personalLeaf,
  OembedLink: oembedLink,
  Health: health,
}

export const ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/v1/roadmaps',
    summary: 'The roadmaps',
    auth: 'none',
    answer: { status: 200, says: 'The roadmaps in the order of the listing', schema: roadmapList },
  },
  {
    method: 'get',
    path: '/api/v1/roadmaps/{slug}',
    summary: 'A roadmap: its tree and its wide layout',
    detail: 'Places and sizes of nodes are in CSS pixels at 16 px a rem.',
    auth: 'none',
    answer: { status: 200, says: 'The roadmap', schema: roadmapDetail },
  },
  {
    method: 'get',
    path: '/api/v1/roadmaps/{slug}/progress',
    summary: 'Own progress on a roadmap, and what to learn next',
    detail:
      '`percent` is null when no slot is left. `next` are the skills to offer, best first, each with its reason. `sinceFinished` is what a roadmap has gained and lost since one had finished it.',
    auth: 'required',
    answer: { status: 200, says: 'The measure and the next skills', schema: roadmapProgress },
  },
  {
    method: 'get',
    path: '/api/v1/skills',
    summary: 'All skills',
    auth: 'none',
    answer: { status: 200, says: 'The skills by slug', schema: skillList },
  },
  {
    method: 'get',
    path: '/api/v1/skills/{slug}',
    summary: 'A skill',
    detail: 'A slug that the skill had before leads to it too.',
    auth: 'none',
    answer: { status: 200, says: 'The skill', schema: skillDetail },
  },
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
  {
    method: 'get',
    path: '/api/v1/profile',
    summary: 'Own profile, as one edits it',
    auth: 'required',
    answer: { status: 200, says: 'The profile', schema: ownProfile },
  },
  {
    method: 'patch',
    path: '/api/v1/profile',
    summary: 'Change parts of the own profile',
    detail:
      'A profile that others can open needs a handle. `sections` says who sees what: nobody (`hidden`), those whom a share link shows it (`shares`), or everyone who may open the profile too (`public`); `roadmaps` narrows it for single ones. `visibility` says the same of the profile’s own address: `shown` is `public`, and `hidden` takes a public section back and leaves one for share links as it is. A patch whose two words for a section contradict each other is refused.',
    auth: 'required',
    body: profilePatch,
    answer: { status: 200, says: 'The profile after it', schema: ownProfile },
    problems: { 409: 'The handle is taken, looks like one that is, or was changed too often' },
  },
  {
    method: 'get',
    path: '/api/v1/profiles/{handle}',
    summary: 'A public profile',
    detail: 'A hidden section is not there. Whether a private profile exists is not told.',
    auth: 'none',
    limited: true,
    answer: { status: 200, says: 'What its page shows', schema: publicProfile },
    otherwise: { status: 308, says: 'Its handle was changed; `Location` says where it is now' },
  },
  {
    method: 'get',
    path: '/api/v1/evidence',
    summary: 'Own evidence',
    auth: 'required',
    answer: { status: 200, says: 'The evidence, newest first', schema: evidenceList },
  },
  {
    method: 'post',
    path: '/api/v1/evidence',
    summary: 'Attach a link to skills',
    detail:
      'One skill as `skill`, several as `skills`; together they are one list. The address is not fetched.',
    auth: 'required',
    body: newEvidence,
    answer: { status: 201, says: 'The evidence', schema: evidence },
    problems: { 409: 'There is too much evidence already' },
  },
  {
    method: 'patch',
    path: '/api/v1/evidence/{id}',
    summary: 'Change own evidence',
    detail: '`skills` are replaced as a whole; null takes `note` or `date` away.',
    auth: 'required',
    body: evidencePatch,
    answer: { status: 200, says: 'The evidence after it', schema: evidence },
  },
  {
    method: 'delete',
    path: '/api/v1/evidence/{id}',
    summary: 'Remove own evidence',
    auth: 'required',
    answer: { status: 204, says: 'It is gone' },
  },
  {
    method: 'get',
    path: '/api/v1/export',
    summary: 'Everything of one’s own, as a file',
    detail: 'Without secrets. The page `/me/data` takes such a file in again.',
    auth: 'required',
    answer: { status: 200, says: 'The file', schema: archive },
  },
  {
    method: 'get',
    path: '/api/v1/export/{file}',
    summary: 'Own progress as CSV or as a Markdown checklist',
    auth: 'required',
    answer: { status: 200, says: 'The file' },
  },
  {
    method: 'get',
    path: '/api/v1/openapi.json',
    summary: 'This description',
    auth: 'none',
    answer: { status: 200, says: 'An OpenAPI document', schema: z.looseObject({}) },
  },
  {
    method: 'get',
    path: '/api/oembed',
    summary: 'What a page of this site is, for sites that show links of others',
    detail: 'oEmbed 1.0. What is unknown, hidden or reached by a share link answers 404.',
    auth: 'none',
    limited: true,
    query: oembedQuery,
    answer: { status: 200, says: 'A link with its picture, where that fits', schema: oembedLink },
    problems: {
      404: 'There is no such page here, or none that everybody may see',
      501: 'Another format than json',
    },
  },
  {
    method: 'get',
    path: '/api/health',
    summary: 'Whether this server is ready',
    auth: 'none',
    answer: { status: 200, says: 'It is', schema: health },
    otherwise: { status: 503, says: 'The database does not answer', schema: health },
  },
]
