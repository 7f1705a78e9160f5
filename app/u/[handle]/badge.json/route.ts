import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { shieldsBadge } from '@/components/badge/serve-badge'
import { handle } from '@/lib/profile/handle'

export const GET = route(
  { auth: 'none', limit: 'reads', params: z.object({ handle }) },
  ({ params }) => shieldsBadge(params),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
