import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { readForApi } from '@/lib/posting/read'
import { postingRequest } from '@/lib/posting/schema'

export const POST = route({ auth: 'none', body: postingRequest, work: 'postings' }, ({ body }) =>
  readForApi(body.text),
)

export const { GET, PUT, PATCH, DELETE } = methodsOtherThan('POST')
