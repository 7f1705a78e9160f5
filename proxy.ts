import { type NextRequest, NextResponse } from 'next/server'
import { isOpenHandle } from '@/lib/profile/queries'

export const config = { matcher: ['/me/:path*', '/u/:handle'] }

/**
 * Status codes that a page cannot give once it has begun to stream. Hints, no guards: every page and handler still
 * authorises by itself.
 */
export async function proxy({ cookies, nextUrl }: NextRequest): Promise<NextResponse> {
  const [, area, handle] = nextUrl.pathname.split('/')
  if (area === 'u')
    return handle && (await isOpenHandle(handle))
      ? NextResponse.next()
      : NextResponse.rewrite(new URL('/u', nextUrl))
  if (cookies.getAll().some(({ name }) => name.endsWith('next-auth.session-token')))
    return NextResponse.next()
  const goal = nextUrl.pathname + nextUrl.search
  return NextResponse.redirect(
    new URL(`/sign-in?${new URLSearchParams({ callbackUrl: goal })}`, nextUrl),
  )
}
