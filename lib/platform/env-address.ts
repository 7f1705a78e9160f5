import { z } from 'zod'

/** The parts that a URL in the environment may have besides a scheme and a host. */
interface Parts {
  /** With the colon; a message about a wrong scheme suggests them in this order. */
  schemes: readonly [string, ...string[]]
  path?: boolean
  query?: boolean
  credentials?: boolean
  /** Allows a URL without a host, such as PostgreSQL's for a socket. */
  hostless?: boolean
  /** Finds a fault in a URL that has no other. */
  further?: (url: URL) => string | undefined
}

/**
 * Validates a URL that a person wrote into the environment. Each error says how to fix the URL. No message repeats the
 * value, because a password may be anywhere in it.
 */
export function urlOf(parts: Parts) {
  return z.string().superRefine((text, context) => {
    const fault = faultIn(text, parts)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })
}

function faultIn(text: string, parts: Parts): string | undefined {
  const [whole, scheme = ''] = /^([a-z][a-z\d+.-]*:)\/\//i.exec(text) ?? []
  const wanted = parts.schemes.map((each) => `${each}//`).join(' or ')
  if (!whole) return `has no scheme: begin it with ${wanted}`
  if (!parts.schemes.includes(scheme.toLowerCase()))
    return `begins with ${whole}: begin it with ${wanted}`
  const rest = text.slice(whole.length)
  if (/\s/.test(rest)) return 'has a blank in it: remove it, or write %20'
  return (
    (parts.credentials ? faultInCredentials(rest) : faultOfCredentials(rest)) ??
    faultOfRest(text, parts)
  )
}

function faultOfCredentials(rest: string): string | undefined {
  return authorityOf(rest).includes('@')
    ? 'has a user or a password in it: remove what stands before the @, and the @'
    : undefined
}

/** Finds an unescaped character in a password that ends the URL's authority early and turns the rest into a host. */
function faultInCredentials(rest: string): string | undefined {
  const authority = authorityOf(rest)
  const ending = rest[authority.length]
  if (authority.includes('@')) {
    const credentials = authority.slice(0, authority.lastIndexOf('@'))
    if (credentials.includes('@')) return unescaped('@', '%40')
    return /%(?![\da-f]{2})/i.test(credentials) ? unescaped('%', '%25') : undefined
  }
  const isHost = /^[^:]*(:\d*)?$|^\[[^\]]*\](:\d*)?$/.test(authority)
  const inParameters = isHost && /^[^?#@]*\?[^=&@]+=/.test(rest)
  if (authority && ending && rest.includes('@') && !inParameters)
    return unescaped(ending, ESCAPED[ending] ?? '')
  if (authority.includes(',')) return SEVERAL_HOSTS
  // In an env file, an unquoted # begins a comment, and only the first part of the password arrives.
  if (authority.includes(':') && !isHost && !rest.includes('@'))
    return 'has neither a port nor a host after its colon: was it cut off at a # of the password? Write %23 for #'
  return undefined
}

const SEVERAL_HOSTS = 'names several hosts: write one of them'
const ESCAPED: Record<string, string> = { '/': '%2F', '?': '%3F', '#': '%23' }

function unescaped(character: string, escaped: string): string {
  return `has an unescaped ${character} in its user or password: write ${escaped} for it`
}

function faultOfRest(text: string, parts: Parts): string | undefined {
  const host = authorityOf(text.slice(text.indexOf('//') + 2)).replace(/^.*@/, '')
  if (!host && !parts.hostless) return 'names no host'
  if (host.includes(',')) return SEVERAL_HOSTS
  const readable = host ? text : withHost(text)
  if (!URL.canParse(readable)) return 'is no URL: check its host and port'
  const url = new URL(readable)
  if (!parts.path && url.pathname.length > 1)
    return `has a path (${url.pathname.slice(0, 40)}): remove it`
  if (!parts.query && text.includes('?')) return 'has a query: remove the ? and what follows it'
  if (text.includes('#')) return 'has a fragment: remove the # and what follows it'
  return parts.further?.(url)
}

function authorityOf(rest: string): string {
  return /^[^/?#]*/.exec(rest)?.[0] ?? ''
}

/**
 * PostgreSQL's `postgresql://user:password@/database?host=/socket` has no host, which `URL` refuses beside a user.
 */
export function withHost(text: string): string {
  return text.replace(/^([a-z][a-z\d+.-]*:\/\/[^/?#]*@)(?=[/?#]|$)/i, '$1localhost')
}
