import { callerKey, callerNetwork } from './caller'
import { log } from './log'
import { take } from './rate-limit'

/** What is worth knowing after an incident; docs/decisions/sign-in-by-mail.md lists them. */
export type SecurityEvent =
  | 'account created'
  | 'account connected'
  | 'account deleted'
  | 'request refused'
  | 'share link revoked'
  | 'sign-in'
  | 'sign-in code refused'
  | 'sign-in link refused'
  | 'sign-in link requested'
  | 'sign-out'
  | 'sign-out everywhere'

interface Details {
  /** The account's id: never an address or a name. */
  account?: string | undefined
  provider?: string | undefined
  /** Why something was refused, as a code of ours. */
  reason?: string | undefined
  status?: number
  /** The pattern of an API's path, never the path. */
  route?: string | undefined
}

/** One line in the log. The caller is named by their network alone, and nothing that signs anyone in is ever written. */
export function logSecurity(event: SecurityEvent, headers: Headers, details: Details = {}): void {
  log('info', 'security', { event, ...details, caller: callerNetwork(headers) })
}

/** A request that was answered 401, 403 or 429; any other answer is none of the security log's. */
export function logRefusal(status: number, headers: Headers, details: Details): void {
  if (![401, 403, 429].includes(status)) return
  if (!take('refusals-logged', callerKey(headers)).allowed) return
  logSecurity('request refused', headers, { status, ...details })
}
