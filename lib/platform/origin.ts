import type { Environment } from './env'

type Place = Pick<Environment, 'APP_URL' | 'PORT'>

/**
 * Returns the URL at which people reach this server, without a trailing slash: `APP_URL` if it is set, else the loopback name they used
 * (cookies are per host, so a mailed link must come back to it), else localhost. A `Host` that names anything but
 * this machine is never believed: whoever sends it would choose where sign-in links lead.
 */
export function publicBaseUrl(host: string | null, { APP_URL, PORT }: Place): string {
  if (APP_URL) return new URL(APP_URL).origin
  if (host && LOOPBACK_HOST.test(host) && URL.canParse(`http://${host}`))
    return new URL(`http://${host}`).origin
  return new URL(`http://localhost:${PORT}`).origin
}

/**
 * Tells whether the `Origin` header names the place that the request itself went to: `APP_URL` when it is set (all loopback
 * names count as one), else its own `Host`, provided that nobody can register that name: with one of their own, strangers
 * could direct a browser of this network here (DNS rebinding). A proxy in front may use https, so without `APP_URL` the
 * scheme is not compared.
 */
export function isSameOrigin(
  origin: string | null,
  host: string | null,
  { APP_URL }: Pick<Environment, 'APP_URL'>,
): boolean {
  if (!origin) return false
  if (APP_URL) return origin === new URL(APP_URL).origin || isOtherLoopbackName(origin, APP_URL)
  const scheme = /^https?:\/\//.exec(origin)?.[0]
  if (!scheme || !host || /[/\\?#@\s]/.test(host) || !URL.canParse(scheme + host)) return false
  const own = new URL(scheme + host)
  return origin === own.origin && isUnregistrable(own.hostname)
}

/** Tells whether the two differ only in their names for this machine: localhost, 127.0.0.1, [::1]. */
export function isOtherLoopbackName(origin: string, base: string): boolean {
  if (!URL.canParse(origin)) return false
  const [one, other] = [new URL(origin), new URL(base)]
  return (
    one.origin === origin &&
    one.protocol === other.protocol &&
    one.port === other.port &&
    one.hostname !== other.hostname &&
    isLoopback(one.hostname) &&
    isLoopback(other.hostname)
  )
}

/** Matches an IP address, the bare name of a machine, or a name below a domain reserved for private networks. */
function isUnregistrable(hostname: string): boolean {
  return /^\[.*\]$|^[\d.]+$|^[^.]+$|\.(local|localhost|lan|home|home\.arpa|internal|intranet|corp|private|test)$/i.test(
    hostname,
  )
}

/** Tells whether a server that listens on this address can be reached from this machine only. */
export function isLoopback(address: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(address)
}

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/**
 * The path of an address on this very site, for a redirect; `fallback` for an address anywhere else, whichever
 * way it is written (`//host`, `/\host`, `javascript:`).
 */
export function localPath(address: string | undefined, base: string, fallback: string): string {
  if (!address || !URL.canParse(address, base)) return fallback
  const { origin, pathname, search, hash } = new URL(address, base)
  // A path that begins with two slashes would be read as a host once the origin is cut off.
  return origin === base && !pathname.startsWith('//') ? pathname + search + hash : fallback
}
