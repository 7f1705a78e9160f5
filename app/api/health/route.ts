import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { databaseAnswers } from '@/lib/platform/queries'
import { version } from '@/package.json'

/** For load balancers and container health checks: 503 as long as the database does not answer. */
export const GET = route({ auth: 'none', cache: 'no-store' }, async () =>
  (await databaseAnswers())
    ? { status: 'ok', version, database: 'ok' }
    : Response.json(
        { status: 'unavailable', version, database: 'unreachable' },
        { status: 503, headers: { 'Cache-Control': 'no-store' } },
      ),
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
