import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { HINT_COOKIE, sessionCookieName, usesSecureCookies } from './cookie'

/** Clears the session's cookies in this browser and redirects home, once the session itself has been deleted. */
export async function clearSessionCookies(): Promise<never> {
  const store = await cookies()
  // Browsers keep a `__Secure-` cookie unless what clears it is Secure too, which delete() does not say.
  for (const name of [sessionCookieName(), HINT_COOKIE])
    store.set(name, '', { path: '/', maxAge: 0, sameSite: 'lax', secure: usesSecureCookies() })
  redirect('/')
}
