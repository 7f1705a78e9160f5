import { randomBytes, randomInt } from 'node:crypto'
import { cookiesIn, usesSecureCookies } from './cookie'
import { fingerprint } from './token'

/** How long a mailed sign-in works. */
export const LINK_MINUTES = 15

/** One request for a sign-in mail: the secrets of it, none of which is stored. */
export interface Asking {
  /** The browser that asked; it keeps this as a cookie. */
  asker: string
  /** In the mailed link. */
  token: string
  /** Six digits in the same mail, which only that browser can use. */
  code: string
}

/** A browser that asks again stays the same asker, so that an earlier mail still knows it. */
export function newAsking(headers: Headers): Asking {
  return {
    asker: askerIn(headers) ?? randomBytes(32).toString('base64url'),
    token: randomBytes(32).toString('hex'),
    code: String(randomInt(1_000_000)).padStart(6, '0'),
  }
}

/** Proves which browser asked. `__Host-` keeps other sites of the same domain from setting it; browsers take that over https alone. */
export function askerCookieName(): string {
  return `${usesSecureCookies() ? '__Host-' : ''}waymark-asked`
}

export function askerIn(headers: Headers): string | undefined {
  return asAsker(cookiesIn(headers)[askerCookieName()])
}

/** What the cookie holds, if it is one of ours. */
export function asAsker(value: string | undefined): string | undefined {
  return value && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** As a `Set-Cookie` value. */
export function askerCookie(asker: string): string {
  const secure = usesSecureCookies() ? '; Secure' : ''
  return `${askerCookieName()}=${asker}; Path=/; Max-Age=${LINK_MINUTES * 60}; SameSite=Lax; HttpOnly${secure}`
}

/** Six digits alone would be found by trying all of them; with the asker's secret they cannot be. */
export function codeFingerprint(asker: string, code: string): string {
  return fingerprint(`${asker} ${code}`)
}
