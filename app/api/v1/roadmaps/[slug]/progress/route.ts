import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { roadmapProgress } from '@/lib/progress/queries'
import { slug } from '@/lib/skill/schema'

export const GET = route(
  { auth: 'required', limit: 'reads', params: z.object({ slug }) },
  async ({ viewer, params }) =>
    (await roadmapProgress(viewer.id, params.slug)) ?? { ok: false, status: 404 },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
