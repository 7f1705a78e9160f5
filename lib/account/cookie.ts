import { env } from '@/lib/platform/env'
import { accountTag } from './account-tag'

/**
 * Readable by scripts and worth nothing: static pages draw "Sign in" or "Logbook" by it, and its value tells one
 * account from the next in the same browser.
 */
export const HINT_COOKIE = 'waymark-session'

/** Cookies are `Secure` exactly when people reach this server over https. */
export function usesSecureCookies(): boolean {
  return env().APP_URL?.startsWith('https://') ?? false
}

/** next-auth's own name for the cookie that holds the session's secret. */
export function sessionCookieName(): string {
  return `${usesSecureCookies() ? '__Secure-' : ''}next-auth.session-token`
}

export function sessionTokenIn(headers: Headers): string | undefined {
  return cookiesIn(headers)[sessionCookieName()] || undefined
}

/** The cookies of a request by name; the first of a name counts, as it is the most specific one. */
export function cookiesIn(headers: Headers): Record<string, string> {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name.trim(), decoded(value.join('=').trim())] as const
  })
  return Object.fromEntries(pairs.toReversed())
}

/** The session and its hint, as `Set-Cookie` values. */
export function openingCookies(token: string, userId: string): string[] {
  return [
    `${sessionCookieName()}=${token}; ${attributes(COOKIE_SECONDS)}; HttpOnly`,
    `${HINT_COOKIE}=${accountTag(userId)}; ${attributes(COOKIE_SECONDS)}`,
  ]
}

export function closingCookies(): string[] {
  return [
    `${sessionCookieName()}=; ${attributes(0)}; HttpOnly`,
    `${HINT_COOKIE}=; ${attributes(0)}`,
    mixingCookie(),
  ]
}

/**
 * Readable by scripts: names the account (as the hint does) that a guest's ticks in this browser must not be added to, because
 * its owner came by a link that was requested elsewhere and was not asked, or said no.
 */
export const APART_COOKIE = 'waymark-guest-apart'

export function apartCookie(userId: string): string {
  return `${APART_COOKIE}=${accountTag(userId)}; ${attributes(COOKIE_SECONDS)}`
}

/** A guest's ticks go to the account. */
export function mixingCookie(): string {
  return `${APART_COOKIE}=; ${attributes(0)}`
}

/**
 * The database alone knows how long a session is valid, so the browser's copy may outlive a renewal that happens
 * where no cookie can be set. 400 days is the most browsers keep one.
 */
const COOKIE_SECONDS = 400 * 24 * 60 * 60

function attributes(seconds: number): string {
  return `Path=/; Max-Age=${seconds}; SameSite=Lax${usesSecureCookies() ? '; Secure' : ''}`
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
