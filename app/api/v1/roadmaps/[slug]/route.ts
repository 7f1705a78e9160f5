import { z } from 'zod'
import { roadmapDetail } from '@/lib/roadmap/queries'
import { slug } from '@/lib/skill/schema'
import { methodsOtherThan, route } from '../../handler'
import { published } from '../../published'

export const GET = route(
  { auth: 'none', params: z.object({ slug }) },
  async ({ request, params }) => {
    const roadmap = await roadmapDetail(params.slug)
    return roadmap ? published(request, roadmap) : { ok: false, status: 404 }
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
