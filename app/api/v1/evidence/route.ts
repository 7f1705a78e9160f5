import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { addEvidence } from '@/lib/profile/evidence-mutations'
import { evidenceOf } from '@/lib/profile/evidence-queries'
import { newEvidence } from '@/lib/profile/evidence-schema'
import { evidenceFailure } from './failure'

export const GET = route({ auth: 'required', limit: 'reads' }, async ({ viewer }) => ({
  evidence: await evidenceOf(viewer.id),
}))

export const POST = route({ auth: 'required', body: newEvidence }, async ({ viewer, body }) => {
  const added = await addEvidence(viewer.id, body)
  return added.ok
    ? Response.json(added.evidence, CREATED)
    : evidenceFailure(added, { skill: body.skill, skills: body.skills })
})

export const { PUT, PATCH, DELETE } = methodsOtherThan('GET', 'POST')

const CREATED = { status: 201, headers: { 'Cache-Control': 'no-store' } }
