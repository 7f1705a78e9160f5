import { env } from '@/lib/platform/env'

/**
 * The browser's copy of the session: the database alone knows how long it is valid, so it may outlive a renewal
 * that happens where no cookie can be set. 400 days is the most browsers keep one.
 */
export const COOKIE_SECONDS = 400 * 24 * 60 * 60

/** Readable by scripts and worth nothing: static pages draw "Sign in" or "Dashboard" by it. */
export const HINT_COOKIE = 'waymark-session'

/** Cookies are `Secure` exactly when people reach this server over https. */
export function usesSecureCookies(): boolean {
  return env().APP_URL?.startsWith('https://') ?? false
}

/** next-auth's own name for it. */
export function sessionCookieName(): string {
  return `${usesSecureCookies() ? '__Secure-' : ''}next-auth.session-token`
}

/** The session's secret in a `Cookie` header. */
export function sessionTokenIn(cookieHeader: string | null): string | undefined {
  const prefix = `${sessionCookieName()}=`
  const pair = cookieHeader
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
  return pair?.slice(prefix.length) || undefined
}
