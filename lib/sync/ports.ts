import type { BrowserStorage } from '@/lib/platform/browser-storage'
import type { OutboxStore } from './outbox-store'
import type { TabMessage } from './tab-message'

/** The world as the engine knows it: a browser brings real ones, a test brings fakes. */
export interface SyncPorts {
  fetch: (address: string, request: RequestInit) => Promise<ApiResponse>
  storage: BrowserStorage
  session: Session
  clock: Clock
  /** Undefined where the browser cannot say that only one tab does a thing at a time. */
  locks: () => Locks | undefined
  openChannel: () => TabChannel | undefined
  /** Loads what reads and writes the outbox, which a visitor who never ticked anything does without. */
  loadOutbox: () => Promise<OutboxStore>
  /** Tells whether this browser ever kept an outbox in its database. */
  hasOutboxDb: () => Promise<boolean>
  /** A hidden page asks for nothing by itself. */
  isHidden: () => boolean
  /** A session may end while a page is shown, or by a response. */
  showSession: (isSignedIn: boolean) => void
}

export type ApiResponse = Pick<Response, 'ok' | 'status' | 'headers' | 'json'>

/** The readable cookies beside the session. */
export interface Session {
  /** Tells accounts apart and proves nothing; undefined for a guest. */
  hint: () => string | undefined
  /** Drops the hint of a session that is known to be over. */
  drop: () => void
  /** Tells whether a guest's progress in this browser stays out of this account. */
  isGuestApart: (owner: string) => boolean
}

export interface Clock {
  /** Milliseconds since 1970 by this device. */
  now: () => number
  setTimeout: (work: () => void, ms: number) => Timer
  clearTimeout: (timer: Timer | undefined) => void
  /** 0 to 1, by chance. */
  random: () => number
}

export type Timer = ReturnType<typeof setTimeout> | number

export interface Locks {
  request: (
    name: string,
    options: { signal: AbortSignal },
    work: () => Promise<void>,
  ) => Promise<unknown>
}

/** Joins the tabs of one browser. */
export interface TabChannel {
  post: (message: TabMessage) => void
  onMessage: (listener: (message: TabMessage) => void) => void
  close: () => void
}
