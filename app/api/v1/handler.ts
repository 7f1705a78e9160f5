import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { ACCOUNT_HEADER } from '@/lib/account/account-header'
import { accountTag } from '@/lib/account/account-tag'
import { closingCookies, sessionTokenIn } from '@/lib/account/cookie'
import type { Viewer } from '@/lib/account/schema'
import { viewerOf } from '@/lib/account/session'
import { readJson } from '@/lib/platform/body'
import { callerKey } from '@/lib/platform/caller'
import { unavailableIn } from '@/lib/platform/database-faults'
import { env } from '@/lib/platform/env'
import { type CostlyWork, gate } from '@/lib/platform/gates'
import { isSameOrigin } from '@/lib/platform/origin'
import {
  type Failure,
  failureResponse,
  fieldsAtFault,
  isFailure,
  problemResponse,
  unexpectedResponse,
} from '@/lib/platform/problem'
import { take } from '@/lib/platform/rate-limit'
import { routePattern } from '@/lib/platform/route-pattern'
import { logRefusal } from '@/lib/platform/security-log'
import { unavailableResponse } from '@/lib/platform/unavailable-response'

type Schema = z.ZodType | undefined
type Output<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined
type Auth = 'required' | 'optional' | 'none'
type Params = Record<string, string | string[] | undefined>

interface Demands<A extends Auth, B extends Schema, Q extends Schema, P extends Schema> {
  /** `none` reads no cookie and so needs no `Origin`. */
  auth: A
  body?: B
  query?: Q
  /** Parts of the address; one that does not fit is an address with nothing there: 404. */
  params?: P
  /** Unsafe methods count as writes by default; `reads` is for methods that are costly. */
  limit?: 'writes' | 'reads' | 'none'
  /** The number of points that a body costs; one by default. */
  points?: (body: Output<B>) => number
  /** The gate that the request has to pass. */
  work?: CostlyWork
  /** `Cache-Control` of a success; signed-in data is never stored. */
  cache?: string
}

interface Call<A extends Auth, B extends Schema, Q extends Schema, P extends Schema> {
  request: Request
  viewer: A extends 'required' ? Viewer : A extends 'optional' ? Viewer | null : null
  body: Output<B>
  query: Output<Q>
  params: Output<P>
  /** The key by which limits and gates count the caller. */
  caller: string
}

type Answer = object | Failure | Response | undefined

/**
 * The one wrapper of route handlers. Checked in this order: foreign or missing `Origin` on cookie-authenticated
 * writes (403), session (401), rate (429 with `Retry-After`), path (404), query (400), body (413, 400), rate by what is
 * in the body (429), room for costly work (503 with `Retry-After`). The handler returns a plain object (200), nothing
 * (204), a `Response`, or an expected failure as `{ ok: false, status }`; anything it throws is logged once and becomes a
 * 500 with the id of the log line.
 */
export function route<
  const A extends Auth,
  B extends Schema = undefined,
  Q extends Schema = undefined,
  P extends Schema = undefined,
>(demands: Demands<A, B, Q, P>, handle: (call: Call<A, B, Q, P>) => Answer | Promise<Answer>) {
  return async (
    request: Request,
    context: { params: Promise<Params | undefined> } = { params: Promise.resolve({}) },
  ): Promise<Response> => {
    // Read outside the try: this is what tells Next, by throwing, that nothing here can be prerendered.
    const url = new URL(request.url)
    // Next.js passes no parameters for a path that has none.
    const params = (await context.params) ?? {}
    const path = routePattern(url.pathname, params)
    const answer = async (): Promise<Response> => {
      const call = await accept(demands, request, url, params)
      if (isFailure(call)) return failureResponse(call)
      const body = await readBody(demands, call)
      if (isFailure(body)) return failureResponse(body)
      const finish = async () =>
        respond(await handle({ ...call, body: body?.data } as Call<A, B, Q, P>), demands)
      // Enter the gate only now: a slow sender would occupy a place that others wait for.
      const { work } = demands
      return work ? gate(work).run(call.caller, finish, request.signal) : finish()
    }
    try {
      const response = await answer()
      logRefusal(response.status, request.headers, { route: `${request.method} ${path}` })
      return response
    } catch (error) {
      unstable_rethrow(error)
      const unavailable = unavailableIn(error)
      if (unavailable) return unavailableResponse(request, unavailable)
      return unexpectedResponse(error, { method: request.method, path })
    }
  }
}

/** The answer to every method an address does not have: `export const { POST, PUT } = methodsOtherThan('GET')`. */
export function methodsOtherThan(...allowed: Method[]): Record<Method, () => Response> {
  const refuse = () => problemResponse(405, {}, [['Allow', allowHeader(allowed)]])
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const allowHeader = (allowed: Method[]) =>
  allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')

type AnyDemands = Demands<Auth, Schema, Schema, Schema>
type Accepted = Omit<Call<Auth, Schema, Schema, Schema>, 'body'>

async function accept(
  demands: AnyDemands,
  request: Request,
  url: URL,
  params: Params,
): Promise<Accepted | Failure> {
  const viewer = await identify(demands.auth, request)
  if (isFailure(viewer)) return viewer
  const caller = viewer?.id ?? callerKey(request.headers)
  const refused = overLimit(demands, request, viewer, caller)
  if (refused) return refused

  const address = demands.params?.safeParse(params)
  if (address && !address.success) return { ok: false, status: 404 }
  const query = demands.query?.safeParse(Object.fromEntries(url.searchParams))
  if (query && !query.success) return invalid(query.error)
  return { request, viewer, params: address?.data, query: query?.data, caller } as Accepted
}

async function identify(auth: Auth, request: Request): Promise<Viewer | null | Failure> {
  if (auth === 'none') return null
  const origin = request.headers.get('origin')
  const unsafe = isUnsafe(request)
  if (unsafe && origin && !isSameOrigin(origin, request.headers.get('host'), env()))
    return { ok: false, status: 403, detail: 'The Origin header names another site' }
  const viewer = await viewerOf(request)
  if (!viewer && auth === 'required') return signedOut(request)
  if (viewer && unsafe && !origin)
    return {
      ok: false,
      status: 403,
      detail: 'A change made with a session cookie needs an Origin header that names this site',
    }
  return (viewer && otherAccount(request, viewer)) ?? viewer
}

/**
 * Returns a conflict when the account in the browser's hint is not the session's, as after somebody else signed in. The
 * header in the response distinguishes this conflict from all others.
 */
function otherAccount(request: Request, viewer: Viewer): Failure | null {
  const meant = request.headers.get(ACCOUNT_HEADER)
  const own = accountTag(viewer.id)
  if (meant === null || meant === own) return null
  return {
    ok: false,
    status: 409,
    detail: 'Another account is signed in',
    headers: [[ACCOUNT_HEADER, own]],
  }
}

/** A cookie that opens nothing any more is taken back, so that pages stop looking signed in. */
function signedOut(request: Request): Failure {
  const failure: Failure = { ok: false, status: 401 }
  if (!sessionTokenIn(request.headers)) return failure
  return { ...failure, headers: closingCookies().map((cookie) => ['Set-Cookie', cookie]) }
}

function overLimit(
  demands: AnyDemands,
  request: Request,
  viewer: Viewer | null,
  caller: string,
  points = 1,
): Failure | undefined {
  const limit = demands.limit ?? (isUnsafe(request) ? 'writes' : 'none')
  if (limit === 'none') return undefined
  const counted = limit === 'writes' && !viewer ? 'anonymous-writes' : limit
  const allowance = take(counted, caller, points)
  if (allowance.allowed) return undefined
  return {
    ok: false,
    status: 429,
    detail: `Try again in ${allowance.retryAfterSeconds} s`,
    headers: [['Retry-After', String(allowance.retryAfterSeconds)]],
  }
}

async function readBody(
  demands: AnyDemands,
  { request, viewer, caller }: Accepted,
): Promise<{ data: unknown } | Failure | undefined> {
  const { body: schema, points } = demands
  if (!schema) return undefined
  const json = await readJson(request)
  if (!json.ok) return json
  const parsed = schema.safeParse(json.value)
  if (!parsed.success) return invalid(parsed.error)
  // One point was taken before the body was read.
  const more = (points?.(parsed.data as never) ?? 1) - 1
  const refused = more > 0 && overLimit(demands, request, viewer, caller, more)
  return refused || { data: parsed.data }
}

function invalid(error: z.ZodError): Failure {
  return { ok: false, status: 400, fields: fieldsAtFault(error) }
}

function respond(answer: Answer, demands: { auth: Auth; cache?: string }): Response {
  if (answer instanceof Response) return answer
  if (isFailure(answer)) return failureResponse(answer)
  const cacheControl = demands.auth === 'none' ? demands.cache : 'no-store'
  const headers = cacheControl ? { 'Cache-Control': cacheControl } : {}
  if (answer === undefined) return new Response(null, { status: 204, headers })
  return Response.json(answer, { headers })
}

const isUnsafe = ({ method }: Request) => !['GET', 'HEAD', 'OPTIONS'].includes(method)
