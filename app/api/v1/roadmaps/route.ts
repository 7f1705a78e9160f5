import { listRoadmaps } from '@/lib/roadmap/queries'
import { methodsOtherThan, route } from '../handler'
import { published } from '../published'

export const GET = route({ auth: 'none' }, async ({ request }) =>
  published(request, { roadmaps: await listRoadmaps() }),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
