import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { readFields } from '@/lib/platform/body'
import { callerKey } from '@/lib/platform/caller'
import { env } from '@/lib/platform/env'
import { isSameOrigin, localPath } from '@/lib/platform/origin'
import { failureResponse, problemResponse } from '@/lib/platform/problem'
import { logRefusal, logSecurity } from '@/lib/platform/security-log'
import { siteUrl } from '@/lib/platform/site-url'
import type { SignInCall } from './adapter'
import { confirm } from './confirm'
import {
  apartCookie,
  closingCookies,
  cookiesIn,
  mixingCookie,
  openingCookies,
  sessionCookieName,
  usesSecureCookies,
} from './cookie'
import { type AuthRequest, callNextAuth } from './next-auth'
import { type NewAccount, redirectAfterProvider } from './redirect-after-provider'
import { refuseLink } from './refuse-link'
import { viewerOf, viewerOfToken } from './session'
import { signInOptions } from './sign-in'
import { askerCookie, newSignInSecrets } from './sign-in-secrets'

const ACTIONS: Record<string, string[] | undefined> = {
  GET: ['csrf', 'providers', 'session', 'signin', 'callback', 'signout', 'verify-request', 'error'],
  POST: ['signin', 'callback', 'signout', 'confirm'],
}

/**
 * Handles every request below `/api/auth`: next-auth's routes, behind our own checks, and as `confirm` the form of
 * `/sign-in/confirm`.
 */
export async function handleAuthRequest(request: Request, segments: string[]): Promise<Response> {
  const [action = '', provider] = segments
  const { method, headers } = request
  if (!ACTIONS[method]?.includes(action)) return problemResponse(404)
  // Opening a link signs nobody in: scanners of mail do so, and so does a page that wants its visitor in another account.
  if (action === 'callback' && provider === 'email')
    return method === 'GET' ? redirectTo(confirmationPath(request)) : problemResponse(404)
  const origin = headers.get('origin')
  const fromHere = isSameOrigin(origin, headers.get('host'), env())
  if (method === 'POST' && (origin ? !fromHere : isCrossSite(headers))) {
    logRefusal(403, headers, { route: `POST /api/auth/${action}` })
    return problemResponse(403, { detail: 'The Origin header names another site' })
  }

  const body = method === 'POST' ? await readFields(request) : { ok: true as const, value: {} }
  if (!body.ok) return failureResponse(body)
  if (action === 'confirm') return redeemSignIn(request, body.value)
  if (method === 'POST' && action === 'signin' && provider === 'email')
    return sendLink(request, segments, body.value, fromHere)
  return forwardToNextAuth(request, segments, body.value, fromHere)
}

async function forwardToNextAuth(
  request: Request,
  segments: string[],
  fields: Record<string, string>,
  fromHere: boolean,
): Promise<Response> {
  const { method, headers } = request
  const [action, provider] = segments
  const before = await viewerOf(request)
  let created: NewAccount | null = null
  const asked = await respondWithNextAuth(
    toAuthRequest(request, segments, fields),
    headers,
    fromHere,
    {
      onCreated: (account) => {
        created = account
      },
    },
  )
  const response =
    action === 'callback' ? redirectAfterProvider(asked, { before, created, provider }) : asked
  if (before && method === 'POST' && action === 'signout')
    logSecurity('sign-out', headers, { account: before.id })
  // Only a sign-in takes a guest's ticks along: whoever connects another way to sign in has decided about them before.
  return withOurCookies(response, (id) =>
    action === 'callback' && id !== before?.id ? [mixingCookie()] : [],
  )
}

async function sendLink(
  request: Request,
  segments: string[],
  fields: Record<string, string>,
  fromHere: boolean,
): Promise<Response> {
  const { headers } = request
  const question = toAuthRequest(request, segments, fields)
  const refusal = refuseLink(fields.email, callerKey(headers))
  if (refusal) {
    logSecurity('sign-in link refused', headers, { reason: refusal })
    return backToSignIn(question, refusal)
  }
  const asking = newSignInSecrets(headers)
  logSecurity('sign-in link requested', headers)
  const response = await respondWithNextAuth(question, headers, fromHere, { asking })
  response.headers.append('Set-Cookie', askerCookie(asking.asker))
  return response
}

/** Redeems a link or a code and opens a session for its recipient. */
async function redeemSignIn(request: Request, fields: Record<string, string>): Promise<Response> {
  const { headers } = request
  const confirmed = await confirm(headers, fields)
  if ('lead' in confirmed) {
    logSecurity('sign-in code refused', headers, { reason: confirmed.reason })
    return redirectTo(confirmed.lead)
  }
  const { address, guest } = confirmed
  const used = { token: 'used', email: address }
  const asked = new Request(request.url, { headers })
  const question = toAuthRequest(asked, ['callback', 'email'], {})
  const goal = fields.callbackUrl
  question.query = {
    ...used,
    ...(goal && { callbackUrl: question.base + localPath(goal, question.base, '/') }),
  }
  const response = await respondWithNextAuth(question, headers, true, { redeemed: address })
  return withOurCookies(response, (id) => [guest === 'apart' ? apartCookie(id) : mixingCookie()])
}

async function respondWithNextAuth(
  question: AuthRequest,
  headers: Headers,
  fromHere: boolean,
  call: SignInCall = {},
): Promise<Response> {
  const options = await signInOptions(headers, call)
  if (fromHere) addCsrfToken(question, String(options.secret))
  return callNextAuth(question, options)
}

function toAuthRequest(
  request: Request,
  segments: string[],
  fields: Record<string, string>,
): AuthRequest {
  const base = siteUrl(request.headers.get('host'))
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
function addCsrfToken(question: AuthRequest, secret: string): void {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${secret}`).digest('hex')
  question.cookies[`${usesSecureCookies() ? '__Host-' : ''}next-auth.csrf-token`] =
    `${token}|${hash}`
  question.body.csrfToken = token
}

/** A browser that says so without an `Origin`; a program says neither. */
function isCrossSite(headers: Headers): boolean {
  return ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '')
}

/** Links that were mailed before they opened a page of their own, or that somebody made by hand. */
function confirmationPath(request: Request): string {
  return `/sign-in/confirm${new URL(request.url).search}`
}

function backToSignIn({ body }: AuthRequest, error: string): Response {
  const url = `/sign-in?${new URLSearchParams({
    error,
    ...(body.callbackUrl && { callbackUrl: body.callbackUrl }),
  })}`
  return body.json === 'true'
    ? Response.json({ url }, { headers: { 'Cache-Control': 'no-store' } })
    : redirectTo(url)
}

function redirectTo(path: string): Response {
  return new Response(null, {
    status: 302,
    headers: { 'Cache-Control': 'no-store', Location: path },
  })
}

/** The session cookie with our lifetime, the hint beside it, and what becomes of a guest's ticks. */
async function withOurCookies(
  response: Response,
  guest: (userId: string) => string[],
): Promise<Response> {
  const set = response.headers.getSetCookie()
  const session = set.find((cookie) => cookie.startsWith(`${sessionCookieName()}=`))
  if (session === undefined) return response
  const token = /=([^;]*)/.exec(session)?.[1]
  const person = await viewerOfToken(token)
  const ours =
    token && person ? [...openingCookies(token, person.id), ...guest(person.id)] : closingCookies()
  const headers = new Headers(response.headers)
  headers.delete('Set-Cookie')
  for (const cookie of [...set.filter((cookie) => cookie !== session), ...ours])
    headers.append('Set-Cookie', cookie)
  return new Response(response.body, { status: response.status, headers })
}
