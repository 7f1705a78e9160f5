import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { handle } from '@/lib/profile/handle'
import { shieldsBadge } from '@/lib/profile/serve-badge'

export const GET = route(
  { auth: 'none', limit: 'reads', params: z.object({ handle }) },
  ({ params }) => shieldsBadge(params),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
