import { z } from 'zod'
import { evidenceFailure } from '@/app/api/v1/evidence/failure'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { clientId } from '@/lib/platform/client-id'
import { changeEvidence, removeEvidence } from '@/lib/profile/evidence-mutations'
import { evidencePatch } from '@/lib/profile/evidence-schema'

const params = z.object({ id: clientId })

export const PATCH = route(
  { auth: 'required', params, body: evidencePatch },
  async ({ viewer, params, body }) => {
    const changed = await changeEvidence(viewer.id, params.id, body)
    return changed.ok ? changed.evidence : evidenceFailure(changed, { skills: body.skills })
  },
)

export const DELETE = route({ auth: 'required', params }, async ({ viewer, params }) =>
  (await removeEvidence(viewer.id, params.id)) ? undefined : { ok: false, status: 404 },
)

export const { GET, POST, PUT } = methodsOtherThan('PATCH', 'DELETE')
