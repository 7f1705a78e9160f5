import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { published } from '@/app/api/v1/published'
import { skillDetail } from '@/lib/skill/queries'
import { slug } from '@/lib/skill/schema'

export const GET = route(
  { auth: 'none', params: z.object({ slug }) },
  async ({ request, params }) => {
    const skill = await skillDetail(params.slug)
    return skill ? published(request, skill) : { ok: false, status: 404 }
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
