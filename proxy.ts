import { type NextRequest, NextResponse } from 'next/server'

export const config = { matcher: '/me/:path*' }

/**
 * A hint, no guard: who shows no session cookie at all is sent to sign in with a real redirect, which a page that has
 * begun to stream cannot do without scripts. Every page and handler still asks `lib/account/session.ts`.
 */
export function proxy({ cookies, nextUrl }: NextRequest): NextResponse {
  if (cookies.getAll().some(({ name }) => name.endsWith('next-auth.session-token')))
    return NextResponse.next()
  const goal = nextUrl.pathname + nextUrl.search
  return NextResponse.redirect(
    new URL(`/sign-in?${new URLSearchParams({ callbackUrl: goal })}`, nextUrl),
  )
}
