import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { env } from './env'

/**
 * Writes down who is at the other end of the connection, as a proxy does for the next server: Next.js hands pages and
 * handlers the headers of a request and not its connection, and leaves what a caller says of themselves as it stands.
 */
export function noteCaller({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  const said = headers[HEADER]
  const known = socket.remoteAddress ?? UNKNOWN
  headers[HEADER] = said === undefined ? known : `${said}, ${known}`
}

/**
 * Returns the client's address as far as it can be known. The last address is that of the connection, which nobody can choose; every proxy
 * of ours (`TRUST_PROXY` tells how many there are) stands there in its turn and wrote the one before it. What is further to
 * the left is the caller's word.
 */
export function callerOf(headers: Headers, proxies = env().TRUST_PROXY): string {
  const addresses = (headers.get(HEADER) ?? '').split(',').map((address) => address.trim())
  return addresses.at(-1 - proxies) || addresses[0] || UNKNOWN
}

/**
 * Returns the key by which limits count a caller: the IPv4 address, or the first 64 bits of an IPv6 one, because every
 * household and every rented server has all 2^64 addresses behind those.
 */
export function callerKey(headers: Headers, proxies = env().TRUST_PROXY): string {
  return networkOf(callerOf(headers, proxies), { v4: 32, v6: 64 })
}

/**
 * Returns the part of a caller's address that the log contains: enough to see that many requests came from one place, too
 * little to identify a household.
 */
export function callerNetwork(headers: Headers, proxies = env().TRUST_PROXY): string {
  return networkOf(callerOf(headers, proxies), { v4: 24, v6: 48 })
}

/**
 * Returns the network of an address, by the length of its prefix. IPv4 written as IPv6 (`::ffff:192.0.2.1`) counts as IPv4;
 * a port after the address, which some proxies add, is ignored. Text that is no address is returned as it is.
 */
export function networkOf(written: string, { v4, v6 }: { v4: 24 | 32; v6: 48 | 64 }): string {
  const address = bare(written)
  if (isIP(address) === 4) return v4 === 32 ? address : address.replace(/\d+$/, '0/24')
  if (isIP(address) !== 6) return address
  const groups = groupsOf(address)
  const embedded = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff' && groups.slice(6)
  if (embedded) return networkOf(dotted(embedded), { v4, v6 })
  return `${groups.slice(0, v6 / 16).join(':')}::/${v6}`
}

/** Removes brackets, port and zone. */
function bare(written: string): string {
  const [, inBrackets] = /^\[([^\]]*)\]/.exec(written) ?? []
  const [, beforePort] = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(written) ?? []
  return (inBrackets ?? beforePort ?? written).replace(/%.*$/, '')
}

/** Returns the eight groups of a valid IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  // URL turns every spelling of an address into the canonical one.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [head = '', tail] = canonical.split('::')
  const split = (part: string) => (part === '' ? [] : part.split(':'))
  if (tail === undefined) return split(head)
  const missing = 8 - split(head).length - split(tail).length
  return [...split(head), ...Array<string>(missing).fill('0'), ...split(tail)]
}

function dotted(groups: string[]): string {
  return groups
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
    .join('.')
}

const HEADER = 'x-forwarded-for'
const UNKNOWN = 'unknown'
