import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { removeEvidence } from '@/lib/profile/mutations'

export const DELETE = route(
  { auth: 'required', params: z.object({ id: z.uuid() }) },
  async ({ viewer, params }) =>
    (await removeEvidence(viewer.id, params.id)) ? undefined : { ok: false, status: 404 },
)

export const { GET, POST, PUT, PATCH } = methodsOtherThan('DELETE')
