import type { z } from 'zod'
import { ACCOUNT_HEADER } from '@/lib/account/account-header'
import { retryAfterMs } from './backoff'
import type { ApiResponse, SyncPorts } from './ports'
import type { ProgressStore } from './progress-store'
import type { ServerClock } from './server-clock'
import { SyncError } from './sync-error'

export interface AccountApiPorts extends Pick<SyncPorts, 'fetch' | 'session' | 'clock'> {
  progress: ProgressStore
  serverClock: ServerClock
}

/** Asks the API in the name of one account, and only while that is the one that is signed in here. */
export class AccountApi {
  readonly account: string
  readonly #ports: AccountApiPorts
  readonly #signal: AbortSignal

  constructor(account: string, signal: AbortSignal, ports: AccountApiPorts) {
    this.account = account
    this.#signal = signal
    this.#ports = ports
  }

  /** @throws SyncError */
  async ask<S extends z.ZodType>(
    schema: S,
    path: string,
    request: ApiRequest = {},
  ): Promise<z.output<S>> {
    const parsed = schema.safeParse((await this.send(path, request)).body)
    // Whatever stands between, such as the sign-in page of a hotel's network, is not the account.
    if (!parsed.success) throw new SyncError(200)
    return parsed.data
  }

  /**
   * Sends a request whose response may also say that the thing is no more (404).
   * @throws SyncError
   */
  async send(
    path: string,
    request: ApiRequest = {},
    { mayBeGone = false } = {},
  ): Promise<{ isGone: boolean; body: unknown }> {
    const { response, body } = await this.#fetch(path, request)
    this.#refuseOthers()
    const isGone = mayBeGone && response.status === 404
    if (!response.ok && !isGone) throw this.#errorOf(response)
    return { isGone, body }
  }

  async #fetch(path: string, { method, body }: ApiRequest) {
    this.#refuseOthers()
    const { fetch, clock, serverClock } = this.#ports
    const sentAt = clock.now()
    const patience = new AbortController()
    const abort = () => patience.abort()
    const timer = clock.setTimeout(abort, PATIENCE_MS)
    // `AbortSignal.any` is too young for some of the browsers that Next.js supports.
    this.#signal.addEventListener('abort', abort)
    try {
      const response = await fetch(`/api/v1${path}`, {
        ...(method && { method }),
        ...(body && { body }),
        headers: {
          [ACCOUNT_HEADER]: this.account,
          ...(body && { 'Content-Type': 'application/json' }),
        },
        keepalive: method !== undefined && (body?.length ?? 0) < LARGEST_KEPT_ALIVE,
        signal: patience.signal,
      })
      serverClock.learn(response.headers.get('Date'), sentAt)
      const read: unknown = await response.json().catch(() => undefined)
      return { response, body: read }
    } catch {
      throw new SyncError(undefined)
    } finally {
      clock.clearTimeout(timer)
      this.#signal.removeEventListener('abort', abort)
    }
  }

  /** Somebody signed out, or in as somebody else, since this began: nothing more is sent, or taken over, in their name. */
  #refuseOthers(): void {
    const { session, progress } = this.#ports
    const isHere = session.hint() === this.account && progress.get().owner === this.account
    if (this.#signal.aborted || !isHere) throw new SyncError(undefined, 0, true)
  }

  #errorOf({ status, headers }: ApiResponse): SyncError {
    const pause = retryAfterMs(headers.get('Retry-After'), this.#ports.clock.now())
    return new SyncError(status, pause, status === 409 && headers.has(ACCOUNT_HEADER))
  }
}

interface ApiRequest {
  method?: 'POST' | 'PUT' | 'DELETE'
  body?: string
}

const PATIENCE_MS = 20_000
/** Browsers let requests of this size outlive their page; operations are ASCII. */
const LARGEST_KEPT_ALIVE = 60_000
