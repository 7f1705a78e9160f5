import { archive } from '@/lib/archive/schema'
import { evidence, evidenceList, evidencePatch, newEvidence } from '@/lib/profile/evidence-schema'
import { ownProfile, profilePatch, publicProfile } from '@/lib/profile/schema'
import type { Endpoint } from './endpoint'

/** The profile, the evidence shown on it, and everything of a person as a file. */
export const PROFILE_ENDPOINTS: readonly Endpoint[] = [
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
]
