import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { historyQuery } from '@/lib/progress/history'
import { history } from '@/lib/progress/history-queries'

export const GET = route(
  { auth: 'required', limit: 'reads', query: historyQuery },
  ({ viewer, query }) => history(viewer.id, query),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
