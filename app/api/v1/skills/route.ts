import { listSkills } from '@/lib/skill/queries'
import { methodsOtherThan, route } from '../handler'
import { published } from '../published'

export const GET = route({ auth: 'none' }, async ({ request }) =>
  published(request, { skills: await listSkills() }),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
