import { callerNetwork } from '@/lib/platform/caller'
import { log } from '@/lib/platform/log'

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
