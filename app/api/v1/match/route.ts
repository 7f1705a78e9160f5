import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { answerTo } from '@/lib/posting/answer'
import { knowledge } from '@/lib/posting/queries'
import { postingRequest } from '@/lib/posting/schema'

export const POST = route({ auth: 'none', body: postingRequest }, async ({ body }) =>
  answerTo(body.text, await knowledge()),
)

export const { GET, PUT, PATCH, DELETE } = methodsOtherThan('POST')
