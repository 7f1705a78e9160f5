import { sessionCookieName } from '@/lib/account/cookie'
import { openSession } from '@/lib/account/mutations'
import { db } from '@/lib/platform/db'

const HOST = 'localhost:3000'

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Response | Promise<Response>

interface Sent {
  method?: string
  params?: Record<string, string>
  query?: string
  /** A string is sent as it is, anything else as JSON. */
  body?: unknown
  headers?: Record<string, string>
}

export interface TestCaller {
  userId: string
  /** Calls a route handler as this person's browser would. */
  call(handler: Handler, sent?: Sent): Promise<Response>
}

/** A new person with a session. */
export async function signIn(): Promise<TestCaller> {
  const { id: userId } = await db().user.create({ data: {}, select: { id: true } })
  const cookie = `${sessionCookieName()}=${await openSession(userId)}`
  return {
    userId,
    call: (handler, sent = {}) =>
      call(handler, { ...sent, headers: { cookie, origin: `http://${HOST}`, ...sent.headers } }),
  }
}

/** Calls a route handler as somebody without a session. */
export async function call(
  handler: Handler,
  { method = 'GET', params = {}, query = '', body, headers = {} }: Sent = {},
): Promise<Response> {
  const request = new Request(`http://${HOST}/api/v1/test${query}`, {
    method,
    headers: { host: HOST, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return handler(request, { params: Promise.resolve(params) })
}

/** The status, the content type without parameters, and the fields at fault of a problem. */
export async function problemOf(response: Response) {
  const body = await response.json()
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    ...(body.fields === undefined ? {} : { fields: body.fields }),
  }
}
