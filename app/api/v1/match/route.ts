import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { readForApi } from '@/lib/posting/read'
import { matchRequest } from '@/lib/posting/schema'

export const POST = route({ auth: 'none', body: matchRequest, work: 'postings' }, ({ body }) =>
  readForApi(body.text),
)

export const { GET, PUT, PATCH, DELETE } = methodsOtherThan('POST')
