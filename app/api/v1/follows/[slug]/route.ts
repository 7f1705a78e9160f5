import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { follow, unfollow } from '@/lib/progress/mutations'
import { slug } from '@/lib/skill/schema'

const demands = { auth: 'required', params: z.object({ slug }) } as const

export const PUT = route(demands, async ({ viewer, params }) =>
  (await follow(viewer.id, params.slug)) ? undefined : NO_SUCH_ROADMAP,
)

export const DELETE = route(demands, async ({ viewer, params }) =>
  (await unfollow(viewer.id, params.slug)) ? undefined : NO_SUCH_ROADMAP,
)

export const { GET, POST, PATCH } = methodsOtherThan('PUT', 'DELETE')

const NO_SUCH_ROADMAP = { ok: false, status: 404 } as const
