import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { publishedOnce } from '@/app/api/v1/published'
import { listSkills } from '@/lib/skill/queries'

export const GET = route({ auth: 'none' }, async ({ request }) =>
  publishedOnce(request, 'skills', async () => ({ skills: await listSkills() })),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
