import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { followedSlugs } from '@/lib/progress/queries'

export const GET = route({ auth: 'required', limit: 'reads' }, async ({ viewer }) => ({
  follows: await followedSlugs(viewer.id),
}))

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
