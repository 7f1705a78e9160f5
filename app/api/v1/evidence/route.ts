import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { addEvidence } from '@/lib/profile/mutations'
import { evidenceOf } from '@/lib/profile/queries'
import { MAX_EVIDENCE, newEvidence } from '@/lib/profile/schema'

export const GET = route({ auth: 'required' }, async ({ viewer }) => ({
  evidence: await evidenceOf(viewer.id),
}))

export const POST = route({ auth: 'required', body: newEvidence }, async ({ viewer, body }) => {
  const added = await addEvidence(viewer.id, body)
  return added.ok ? Response.json(added.evidence, CREATED) : FAILURES[added.reason]
})

export const { PUT, PATCH, DELETE } = methodsOtherThan('GET', 'POST')

const CREATED = { status: 201, headers: { 'Cache-Control': 'no-store' } }

const FAILURES = {
  'unknown-skill': { ok: false, status: 400, fields: { skill: 'is no skill here' } },
  'too-many': { ok: false, status: 409, detail: `At most ${MAX_EVIDENCE} pieces of evidence` },
} as const
