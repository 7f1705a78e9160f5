import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { readFields } from '@/lib/platform/body'
import { callerKey } from '@/lib/platform/caller'
import { env } from '@/lib/platform/env'
import { isSameOrigin, localPath, publicBaseUrl } from '@/lib/platform/origin'
import { failureResponse, problemResponse } from '@/lib/platform/problem'
import {
  closingCookies,
  cookiesIn,
  openingCookies,
  sessionCookieName,
  usesSecureCookies,
} from './cookie'
import { askNextAuth, type Question } from './next-auth'
import { refuseLink } from './refuse-link'
import { viewerOfToken } from './session'
import { signInOptions } from './sign-in'

const ACTIONS: Record<string, string[] | undefined> = {
  GET: ['csrf', 'providers', 'session', 'signin', 'callback', 'signout', 'verify-request', 'error'],
  POST: ['signin', 'callback', 'signout'],
}

/** Answers everything below `/api/auth`: next-auth's addresses, behind our own checks. */
export async function exchange(request: Request, segments: string[]): Promise<Response> {
  const [action = '', provider] = segments
  const { method, headers } = request
  if (!ACTIONS[method]?.includes(action)) return problemResponse(404)
  const origin = headers.get('origin')
  const fromHere = isSameOrigin(origin, headers.get('host'), env())
  if (method === 'POST' && origin && !fromHere)
    return problemResponse(403, { detail: 'The Origin header names another site' })

  const body = method === 'POST' ? await readFields(request) : { ok: true as const, value: {} }
  if (!body.ok) return failureResponse(body)
  const question = putQuestion(request, segments, body.value)
  if (method === 'POST' && action === 'signin' && provider === 'email') {
    const refusal = refuseLink(body.value.email, callerKey(headers))
    if (refusal) return backToSignIn(question, refusal)
  }
  const options = await signInOptions()
  if (fromHere) vouchFor(question, String(options.secret))
  return withOurCookies(await askNextAuth(question, options))
}

function putQuestion(
  request: Request,
  segments: string[],
  fields: Record<string, string>,
): Question {
  const base = publicBaseUrl(request.headers.get('host'), env())
  const { callbackUrl, csrf, ...rest } = Object.fromEntries(new URL(request.url).searchParams)
  const wanted = fields.callbackUrl ?? callbackUrl
  const goal = wanted === undefined ? {} : { callbackUrl: base + localPath(wanted, base, '/') }
  const posted = request.method === 'POST'
  return {
    method: request.method,
    segments,
    base,
    cookies: cookiesIn(request.headers),
    body: { ...fields, ...goal },
    // next-auth passes the query of a posted sign-in on to the provider, where it could change what is asked for.
    query: posted ? {} : { ...rest, ...(csrf && { error: 'Csrf' }), ...goal },
  }
}

/**
 * next-auth's own protection against forged posts is a cookie, which a static page cannot set. A browser always
 * tells the origin of a post, so a post from our own pages is answered for here; others still need cookie and token.
 */
function vouchFor(question: Question, secret: string): void {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${secret}`).digest('hex')
  question.cookies[`${usesSecureCookies() ? '__Host-' : ''}next-auth.csrf-token`] =
    `${token}|${hash}`
  question.body.csrfToken = token
}

function backToSignIn({ body }: Question, error: string): Response {
  const url = `/sign-in?${new URLSearchParams({
    error,
    ...(body.callbackUrl && { callbackUrl: body.callbackUrl }),
  })}`
  const headers = { 'Cache-Control': 'no-store' }
  return body.json === 'true'
    ? Response.json({ url }, { headers })
    : new Response(null, { status: 302, headers: { ...headers, Location: url } })
}

/** The session cookie with our lifetime, and the hint beside it. */
async function withOurCookies(response: Response): Promise<Response> {
  const set = response.headers.getSetCookie()
  const session = set.find((cookie) => cookie.startsWith(`${sessionCookieName()}=`))
  if (session === undefined) return response
  const token = /=([^;]*)/.exec(session)?.[1]
  const person = await viewerOfToken(token)
  const ours = token && person ? openingCookies(token, person.id) : closingCookies()
  const headers = new Headers(response.headers)
  headers.delete('Set-Cookie')
  for (const cookie of [...set.filter((cookie) => cookie !== session), ...ours])
    headers.append('Set-Cookie', cookie)
  return new Response(response.body, { status: response.status, headers })
}
