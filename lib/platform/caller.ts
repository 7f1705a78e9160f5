import type { IncomingMessage } from 'node:http'
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
 * Who calls, as far as it can be known. The last address is that of the connection, which nobody can choose; every proxy
 * of ours (`TRUST_PROXY` tells how many there are) stands there in its turn and wrote the one before it. What is further to
 * the left is the caller's word.
 */
export function callerOf(headers: Headers, proxies = env().TRUST_PROXY): string {
  const addresses = (headers.get(HEADER) ?? '').split(',').map((address) => address.trim())
  return addresses.at(-1 - proxies) || addresses[0] || UNKNOWN
}

const HEADER = 'x-forwarded-for'
const UNKNOWN = 'unknown'
