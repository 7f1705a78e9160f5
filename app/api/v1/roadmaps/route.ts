import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { published } from '@/app/api/v1/published'
import { listRoadmaps } from '@/lib/roadmap/queries'

export const GET = route({ auth: 'none' }, async ({ request }) =>
  published(request, { roadmaps: await listRoadmaps() }),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
