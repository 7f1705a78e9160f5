import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { describeApi } from '@/app/api/v1/openapi'
import { published } from '@/app/api/v1/published'

export const GET = route({ auth: 'none' }, ({ request }) => published(request, describeApi()))

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
