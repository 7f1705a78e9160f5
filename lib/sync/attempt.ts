import type { Fault } from './sync-error'

export interface SyncRequest {
  /** Somebody came to the page, or to the network, or asked for it: what failed before is tried again now. */
  hurry?: boolean
  /** It is time to ask what others did, also when there is nothing to send. */
  poll?: boolean
}

/** The result of the last sync. */
export interface Attempt {
  fault: Fault | undefined
  /** When the next one is tried by itself, in milliseconds since 1970. */
  retryAt: number | undefined
  /** It takes longer than a moment. */
  isSlow: boolean
}

export const WELL: Attempt = { fault: undefined, retryAt: undefined, isSlow: false }
