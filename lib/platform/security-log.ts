import { callerKey, callerNetwork } from './caller'
import { log } from './log'
import { take } from './rate-limit'

/** The events worth knowing after an incident; docs/decisions/sign-in-by-mail.md lists them. */
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

/** Writes a line to the log. It names the caller only by network, and never contains anything that signs anyone in. */
export function logSecurity(event: SecurityEvent, headers: Headers, details: Details = {}): void {
  log('info', 'security', { event, ...details, caller: callerNetwork(headers) })
}

/** Logs a response of 401, 403 or 429, and ignores all others. */
export function logRefusal(status: number, headers: Headers, details: Details): void {
  if (![401, 403, 429].includes(status)) return
  if (!take('refusals-logged', callerKey(headers)).allowed) return
  logSecurity('request refused', headers, { status, ...details })
}
