import { type NextRequest, NextResponse } from 'next/server'
import { viewerOf } from '@/lib/account/session'
import { hasImportDraft } from '@/lib/archive/draft-queries'
import { hasPersonalRoadmap } from '@/lib/authoring/queries'
import { callerKey } from '@/lib/platform/caller'
import { unavailableIn } from '@/lib/platform/database-faults'
import { problemResponse } from '@/lib/platform/problem'
import { take } from '@/lib/platform/rate-limit'
import { isSecret } from '@/lib/platform/secret'
import { unavailableResponse } from '@/lib/platform/unavailable-response'
import { hasEvidence } from '@/lib/profile/evidence-queries'
import { openHandle } from '@/lib/profile/queries'
import { isReader } from '@/lib/profile/reader'
import { countView } from '@/lib/profile/share-mutations'
import { ownerOfShare } from '@/lib/profile/share-queries'
import { chosenComparison } from '@/lib/roadmap/chosen-comparison'

export const config = {
  matcher: [
    '/compare',
    '/me/:path*',
    '/sign-in/confirm',
    '/u/:handle',
    '/u/:handle/:path*',
    '/s/:path*',
    '/((?!_next/).*%.*)',
  ],
}

/**
 * Status codes that a page cannot give once it has begun to stream. Hints, no guards: every page and handler still
 * authorises by itself.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  try {
    return await hint(request)
  } catch (error) {
    const unavailable = unavailableIn(error)
    if (!unavailable) throw error
    return unavailableResponse(request, unavailable)
  }
}

async function hint(request: NextRequest): Promise<Response> {
  const { nextUrl } = request
  const [, area] = nextUrl.pathname.split('/')
  if (!isDecodable(nextUrl.pathname))
    return area === 'api' ? problemResponse(404) : nothing(nextUrl)
  if (area === 'u') return profile(nextUrl)
  if (area === 'compare') return comparison(nextUrl)
  if (area === 's') return share(request)
  if (area === 'me') return own(request)
  if (area === 'sign-in' && request.method === 'POST')
    return NextResponse.rewrite(new URL('/api/auth/confirm', nextUrl))
  return NextResponse.next()
}

/** A profile and what stands below it; from the handle it had before, on to the one it has. */
async function profile(address: NextRequest['nextUrl']): Promise<Response> {
  const [, area, named = '', ...rest] = address.pathname.split('/')
  const handle = await openHandle(decodeURIComponent(named), new Date())
  if (!handle) return nothing(address)
  if (handle === named) return NextResponse.next()
  const moved = new URL(['', area, handle, ...rest].join('/') + address.search, address)
  // A browser would keep it for good, and the handle may be somebody else's one day.
  return NextResponse.redirect(moved, { status: 308, headers: { 'Cache-Control': 'no-store' } })
}

/** The two that a form chose have a page of their own. */
function comparison(address: NextRequest['nextUrl']): Response {
  const chosen = chosenComparison(address.searchParams)
  return chosen ? NextResponse.redirect(new URL(chosen, address)) : NextResponse.next()
}

/**
 * A share link, and every address that could be one: expired, revoked and never issued cost the same and answer alike. A
 * good one opens whatever others guessed; only what leads nowhere counts. Here, because here alone it is known how a
 * page was asked for.
 */
async function share(request: NextRequest): Promise<Response> {
  const [, , token = '', ...rest] = request.nextUrl.pathname.split('/')
  const now = new Date()
  const isPicture = rest.join('/') === 'picture.png'
  const mayLead = isSecret(token) && (rest.length === 0 || isPicture)
  const owner = mayLead ? await ownerOfShare(token, now) : null
  if (!owner) return guessed(request)
  if (
    !isPicture &&
    isReader(request.method, request.headers) &&
    (await viewerOf(request))?.id !== owner
  )
    await countView(token, now)
  return NextResponse.next()
}

/** The page that says so costs more than a word, and a token has 256 bits: nobody needs many guesses. */
function guessed(request: NextRequest): Response {
  const allowance = take('share-guesses', callerKey(request.headers))
  if (allowance.allowed) return nothing(request.nextUrl)
  const seconds = allowance.retryAfterSeconds
  return new Response(`Too many addresses that lead nowhere. Try again in ${seconds} s.\n`, {
    status: 429,
    headers: { 'Retry-After': String(seconds), 'Cache-Control': 'no-store' },
  })
}

/** One's own pages, and what of one's own stands at an address of its own. */
async function own(request: NextRequest): Promise<Response> {
  const { cookies, nextUrl } = request
  if (!cookies.getAll().some(({ name }) => name.endsWith('next-auth.session-token'))) {
    const goal = nextUrl.pathname + nextUrl.search
    return NextResponse.redirect(
      new URL(`/sign-in?${new URLSearchParams({ callbackUrl: goal })}`, nextUrl),
    )
  }
  const [, , kind = '', id, part] = nextUrl.pathname.split('/')
  const has = id && OWN_THINGS.get(kind)
  const person = has && (await viewerOf(request))
  return person && !(await has(person.id, id, part)) ? nothing(nextUrl) : NextResponse.next()
}

type Has = (userId: string, id: string, part?: string) => Promise<boolean>

const OWN_THINGS = new Map<string, Has>([
  ['evidence', hasEvidence],
  ['roadmaps', hasPersonalRoadmap],
  ['print', hasPersonalRoadmap],
  ['data', (userId, id) => hasImportDraft(userId, id)],
])

/** The page that says so: no page stands at this address. */
function nothing(address: NextRequest['nextUrl']): Response {
  return NextResponse.rewrite(new URL('/u', address))
}

/** Next.js answers 500 when it meets a broken percent-encoding where a page has a parameter. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
