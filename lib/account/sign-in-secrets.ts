import { randomInt } from 'node:crypto'
import { hashSecret, isSecret, newSecret } from '@/lib/platform/secret'
import { cookiesIn, usesSecureCookies } from './cookie'

/** The lifetime of a mailed sign-in. */
export const LINK_MINUTES = 15

/** The secrets of one request for a sign-in mail; none of them is stored. */
export interface SignInSecrets {
  /** Identifies the browser that asked, which keeps it as a cookie. */
  asker: string
  /** In the mailed link. */
  token: string
  /** Six digits in the same mail, which only that browser can use. */
  code: string
}

/** Creates the secrets. A browser that asks again keeps its asker, so that its earlier mails still work. */
export function newSignInSecrets(headers: Headers): SignInSecrets {
  return {
    asker: askerIn(headers) ?? newSecret(),
    token: newSecret(),
    code: String(randomInt(1_000_000)).padStart(6, '0'),
  }
}

/**
 * Names the cookie that proves which browser asked. `__Host-` keeps other sites of the same domain from setting it;
 * browsers accept that prefix over https only.
 */
export function askerCookieName(): string {
  return `${usesSecureCookies() ? '__Host-' : ''}waymark-asked`
}

export function askerIn(headers: Headers): string | undefined {
  return asAsker(cookiesIn(headers)[askerCookieName()])
}

/** Returns the cookie's value if it has the form of ours. */
export function asAsker(value: string | undefined): string | undefined {
  return value && isSecret(value) ? value : undefined
}

/** Formats the cookie as a `Set-Cookie` value. */
export function askerCookie(asker: string): string {
  const secure = usesSecureCookies() ? '; Secure' : ''
  return `${askerCookieName()}=${asker}; Path=/; Max-Age=${LINK_MINUTES * 60}; SameSite=Lax; HttpOnly${secure}`
}

/** Hashes a code together with the asker's secret: six digits alone would be found by trying all of them. */
export function hashCode(asker: string, code: string): string {
  return hashSecret(`${asker} ${code}`)
}
