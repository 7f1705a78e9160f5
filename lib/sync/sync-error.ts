/** A push or a pull that the account did not answer as it should. */
export class SyncError extends Error {
  override name = 'SyncError'

  constructor(
    /** The HTTP status of the response; undefined when there was none. */
    readonly status: number | undefined,
    /** The time for which the server asked us to stay away. */
    readonly retryAfterMs = 0,
    /** The session is of another account than the one whose progress this is. */
    readonly isOtherAccount = false,
  ) {
    super(`no answer from the account: ${status ?? 'no response'}`)
  }
}

export type Fault = 'offline' | 'unreachable' | 'busy' | 'refused' | 'other-account'

/** Other errors come from the network too: a part of the page that was not needed before could not be loaded. */
export function faultOf(error: unknown): { fault: Fault; retryAfterMs: number } {
  if (!(error instanceof SyncError)) return { fault: 'unreachable', retryAfterMs: 0 }
  const { status, retryAfterMs, isOtherAccount } = error
  if (isOtherAccount) return { fault: 'other-account', retryAfterMs }
  if (status === undefined || status >= 502) return { fault: 'unreachable', retryAfterMs }
  return { fault: status === 429 ? 'busy' : 'refused', retryAfterMs }
}
