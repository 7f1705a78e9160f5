import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { BADGE_THEMES } from '@/lib/drawing/draw-badge'
import { badgeSvg } from '@/lib/profile/serve-badge'
import { handle } from '@/lib/profile/handle'

/** Serves a badge for a README: the skills and the evidence that a public profile shows. */
export const GET = route(
  {
    auth: 'none',
    limit: 'reads',
    params: z.object({ handle }),
    query: z.object({ theme: z.enum(BADGE_THEMES).default('auto') }),
  },
  ({ params, query }) => badgeSvg(params, query.theme),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
