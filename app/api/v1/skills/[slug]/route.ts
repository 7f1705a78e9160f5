import { z } from 'zod'
import { skillDetail } from '@/lib/skill/queries'
import { slug } from '@/lib/skill/schema'
import { methodsOtherThan, route } from '../../handler'
import { published } from '../../published'

export const GET = route(
  { auth: 'none', params: z.object({ slug }) },
  async ({ request, params }) => {
    const skill = await skillDetail(params.slug)
    return skill ? published(request, skill) : { ok: false, status: 404 }
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
