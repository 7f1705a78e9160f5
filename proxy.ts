import { type NextRequest, NextResponse } from 'next/server'
import { problemResponse } from '@/lib/platform/problem'
import { isOpenHandle } from '@/lib/profile/queries'

export const config = { matcher: ['/me/:path*', '/u/:handle', '/((?!_next/).*%.*)'] }

/**
 * Status codes that a page cannot give once it has begun to stream. Hints, no guards: every page and handler still
 * authorises by itself.
 */
export async function proxy({ cookies, nextUrl }: NextRequest): Promise<Response> {
  const [, area, handle] = nextUrl.pathname.split('/')
  if (!isDecodable(nextUrl.pathname))
    return area === 'api' ? problemResponse(404) : nothing(nextUrl)
  if (area === 'u')
    return handle && (await isOpenHandle(handle)) ? NextResponse.next() : nothing(nextUrl)
  if (area !== 'me') return NextResponse.next()
  if (cookies.getAll().some(({ name }) => name.endsWith('next-auth.session-token')))
    return NextResponse.next()
  const goal = nextUrl.pathname + nextUrl.search
  return NextResponse.redirect(
    new URL(`/sign-in?${new URLSearchParams({ callbackUrl: goal })}`, nextUrl),
  )
}

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
