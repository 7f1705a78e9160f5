import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { recordOperations } from '@/lib/progress/mutations'
import { progressSince } from '@/lib/progress/queries'
import { operationBatch, progressQuery } from '@/lib/progress/schema'

export const GET = route(
  { auth: 'required', limit: 'reads', query: progressQuery },
  ({ viewer, query }) => progressSince(viewer.id, query.since),
)

export const POST = route(
  { auth: 'required', body: operationBatch, points: ({ operations }) => operations.length },
  ({ viewer, body }) => recordOperations(viewer.id, body.operations, new Date()),
)

export const { PUT, PATCH, DELETE } = methodsOtherThan('GET', 'POST')
