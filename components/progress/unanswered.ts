import type { Fault } from './save-state'

/** An exchange that ended before its end. */
export class Unanswered extends Error {
  override name = 'Unanswered'

  constructor(
    /** Of the answer; undefined when there was none. */
    readonly status: number | undefined,
    /** How long the server asked us to stay away. */
    readonly retryAfterMs: number,
    /** The session is of another account than the one whose progress this is. */
    readonly isOtherAccount = false,
  ) {
    super(`not answered by the account: ${status ?? 'no answer'}`)
  }
}

/** What else can fail is the network, when a part of the page is loaded that was not needed before. */
export function faultOf(error: unknown): { fault: Fault; retryAfterMs: number } {
  if (!(error instanceof Unanswered)) return { fault: 'unreachable', retryAfterMs: 0 }
  const { status, retryAfterMs, isOtherAccount } = error
  if (isOtherAccount) return { fault: 'other-account', retryAfterMs }
  if (status === undefined || status >= 502) return { fault: 'unreachable', retryAfterMs }
  return { fault: status === 429 ? 'busy' : 'refused', retryAfterMs }
}
