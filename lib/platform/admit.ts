import type { IncomingHttpHeaders } from 'node:http'
import type { Environment } from './env'
import { isLoopback, isOtherLoopbackName, isSameOrigin } from './origin'

export interface Asked {
  method: string
  /** Path and query. */
  url: string
  headers: IncomingHttpHeaders
}

export type Admission =
  | { kind: 'enter' }
  /** Redirect to the same page under the name that this server knows. */
  | { kind: 'lead'; to: string }
  | { kind: 'refuse'; why: string }

/**
 * Decides about a request before Next.js sees it. Only our own pages may send a form, by the rule that the API applies to
 * itself (and refuses with JSON). Next.js would compare with `Host` and `X-Forwarded-Host` instead, which a proxy may
 * rewrite and a stranger's host name may match.
 */
export function admit(asked: Asked, { APP_URL }: Pick<Environment, 'APP_URL'>): Admission {
  const { method, url, headers } = asked
  const { origin, host } = headers
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) {
    const isElsewhere = host && APP_URL && isOtherLoopbackName(schemeOf(APP_URL) + host, APP_URL)
    return isElsewhere && isNavigation(headers) && url.startsWith('/')
      ? { kind: 'lead', to: APP_URL + url }
      : { kind: 'enter' }
  }
  if (isSameOrigin(origin ?? null, host ?? null, { APP_URL })) return { kind: 'enter' }
  const isProgram = url.startsWith('/api/') && !(origin && isNavigation(headers))
  if (isProgram) return { kind: 'enter' }
  return { kind: 'refuse', why: whyRefused(origin, host, APP_URL) }
}

/**
 * Makes a request name the host of `APP_URL`, even if a proxy changed its `Host`, and removes the header by which a sender
 * could claim another host.
 */
export function renameTo(headers: IncomingHttpHeaders, APP_URL: string | undefined): void {
  delete headers['x-forwarded-host']
  if (!APP_URL) return
  const { host, protocol } = new URL(APP_URL)
  headers.host = host
  headers['x-forwarded-proto'] = protocol.slice(0, -1)
  if (headers.origin && isOtherLoopbackName(headers.origin, APP_URL)) headers.origin = APP_URL
}

/** Tells whether a browser will show the response as a page. Over plain http it does not send `Sec-Fetch-Mode`. */
export function isNavigation(headers: IncomingHttpHeaders): boolean {
  const mode = headers['sec-fetch-mode']
  if (mode !== undefined) return mode === 'navigate'
  return !headers['next-action'] && (headers.accept ?? '').includes('text/html')
}

function schemeOf(base: string): string {
  return `${new URL(base).protocol}//`
}

function whyRefused(
  origin: string | undefined,
  host: string | undefined,
  APP_URL: string | undefined,
): string {
  if (!origin || origin === 'null')
    return 'Your browser did not say which page this form came from, so nothing was saved. Open the page again and send it from there; a private or reader mode may have to be left first.'
  const page = origin.slice(0, 200)
  if (APP_URL)
    return `Nothing was saved: this page was opened at ${page}, but Waymark runs at ${APP_URL}. Open it there. If ${page} is right, whoever runs this server has to set APP_URL=${page}.`
  const proxy =
    host && !page.endsWith(`//${host}`)
      ? ` The proxy in front of it passes on another name in the header Host (${host.slice(0, 200)}).`
      : ''
  return `Nothing was saved: Waymark does not know that it is reached at ${page}.${proxy} Whoever runs this server has to set APP_URL=${page}.`
}

/** Returns warnings to print once at the start, for the operator. */
export function warningsFor({
  APP_URL,
  HOST,
  TRUST_PROXY,
}: Pick<Environment, 'APP_URL' | 'HOST' | 'TRUST_PROXY'>): string[] {
  const isPublic = APP_URL !== undefined && !isLoopback(new URL(APP_URL).hostname)
  if (isPublic && isLoopback(HOST) && TRUST_PROXY === 0)
    return [
      `APP_URL is ${APP_URL}, HOST is this machine only and TRUST_PROXY is 0: behind a proxy, everyone counts as one caller for the limits. Set TRUST_PROXY=1.`,
    ]
  if (!APP_URL && !isLoopback(HOST))
    return [
      'HOST lets other machines in, but APP_URL is not set: sign-in links lead to localhost. Set APP_URL to where people reach this server.',
    ]
  return []
}
