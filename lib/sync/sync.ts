import { createStore } from '@/lib/platform/create-store'
import { type Attempt, type SyncRequest, WELL } from './attempt'
import { backoff } from './backoff'
import { unsent } from './local-progress'
import type { OutboxStore } from './outbox-store'
import type { SyncPorts, TabChannel, Timer } from './ports'
import type { ProgressStore } from './progress-store'
import type { ServerClock } from './server-clock'
import { faultOf, SyncError } from './sync-error'
import type { TabMessage } from './tab-message'
import { type Viewer, viewerOf } from './viewer'

/**
 * Keeps this browser and the account in step, as git does it: a press commits to the outbox, a sync pushes the outbox to the
 * account and pulls what others pushed. One sync at a time, of all tabs together; what is committed during it starts another
 * one after it. A guest's commits stay in the outbox until there is a session.
 *
 *                request()                 all is sent and pulled
 *     ┌──────┐ ─────────────► ┌─────────┐ ───────────────────────► ┌──────┐
 *     │ idle │                │ syncing │                          │ idle │ ─ the poll's timer ─► request()
 *     └──────┘     ┌────────► └─────────┘                          └──────┘
 *                  │                │ an error
 *        retry's timer, or a        ▼
 *        hurried request()    ┌─────────┐   401: the session is over, so a guest is here ─► idle
 *                  └───────── │ waiting │   409: another account's session; only a hurried request tries again
 *                             └─────────┘   Retry-After: nothing at all tries before that
 *
 *     any state ── stopSync(), at signing out ─► stopped ─ another session's hint, or a sign-in in another tab ─► idle
 */
export class Sync {
  readonly #ports: SyncPorts
  readonly #progress: ProgressStore
  readonly #serverClock: ServerClock
  readonly #attempt = createStore<Attempt>(() => WELL)
  readonly #refusals = createStore(() => ({ count: 0 }))
  readonly attempt = this.#attempt.get
  readonly onAttempt = this.#attempt.subscribe
  /** Hears of commits that the account refused, because their skill is no more. */
  readonly onRefused = this.#refusals.subscribe
  #channel: TabChannel | undefined
  #outbox: Promise<OutboxStore> | undefined
  #wanted: Required<SyncRequest> | undefined
  #running: Promise<void> | undefined
  #failures = 0
  /** Until when the server asked us to stay away. */
  #notBefore = 0
  #timer: Timer | undefined
  /** The session that is being signed out. */
  #stopped: string | undefined
  #ending = new AbortController()
  #touchedAt = 0

  constructor(ports: SyncPorts, progress: ProgressStore, serverClock: ServerClock) {
    this.#ports = ports
    this.#progress = progress
    this.#serverClock = serverClock
  }

  /** Syncs after every commit, and joins the other tabs. @returns what ends that */
  start(): () => void {
    this.touch()
    const channel = this.#ports.openChannel()
    channel?.onMessage((message) => this.#onTabMessage(message))
    this.#channel = channel
    const stop = this.#progress.onCommit((entries) => {
      this.#post({ kind: 'committed', entries })
      // A press is painted first.
      this.#ports.clock.setTimeout(() => this.request(), 0)
    })
    this.request({ hurry: true })
    return () => {
      stop()
      channel?.close()
      this.#channel = undefined
      this.pause()
    }
  }

  /** Asks for a sync. */
  request({ hurry = false, poll = false }: SyncRequest = {}): void {
    if (this.#ports.clock.now() < this.#notBefore || (this.attempt().fault && !hurry)) return
    const wanted = this.#wanted ?? { hurry, poll }
    this.#wanted = { hurry: hurry || wanted.hurry, poll: poll || wanted.poll }
    this.#running ??= this.#run()
  }

  /** Resolves when nothing is left to send, or sending failed; to whether nothing is left. */
  async settled(): Promise<boolean> {
    this.request({ hurry: true })
    await this.#running
    return unsent(this.#progress.get()).length === 0
  }

  /** Somebody is at the page: the account is asked more often. */
  touch(): void {
    this.#touchedAt = this.#ports.clock.now()
  }

  /** Stops polling until the next request. */
  pause(): void {
    if (!this.attempt().fault) this.#ports.clock.clearTimeout(this.#timer)
  }

  /** Before the session ends: nothing of the account stays here, and nothing under way may bring it back. */
  async signOut(): Promise<void> {
    const viewer = viewerOf(this.#ports.session)
    this.#stopSync()
    this.#post({ kind: 'signed-out' })
    this.#progress.forget()
    // Wait for a sync in another tab: it may still be writing to the outbox.
    const quiet = new AbortController()
    const timer = this.#ports.clock.setTimeout(() => quiet.abort(), QUIET_MS)
    await this.#alone(quiet.signal, () => this.#emptyOutbox(viewer)).catch(() =>
      this.#emptyOutbox(viewer),
    )
    this.#ports.clock.clearTimeout(timer)
  }

  /** Reads and writes what all tabs keep. */
  outbox(): Promise<OutboxStore> {
    this.#outbox ??= this.#ports.loadOutbox().catch((error: unknown) => {
      this.#outbox = undefined
      throw error
    })
    return this.#outbox
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending
    const slow = this.#ports.clock.setTimeout(
      () => this.#attempt.set({ ...this.attempt(), isSlow: true }),
      SLOW_MS,
    )
    try {
      while (this.#wanted) {
        const wanted = this.#wanted
        this.#wanted = undefined
        await this.#syncOnce(wanted, signal)
      }
      this.#succeed()
    } catch (error) {
      if (!signal.aborted) this.#fail(error)
    } finally {
      this.#ports.clock.clearTimeout(slow)
      // A sync may have been requested while this one was stopping.
      this.#running = this.#wanted && this.#run()
      this.#ports.showSession(this.#ports.session.hint() !== undefined)
    }
  }

  async #syncOnce(request: Required<SyncRequest>, signal: AbortSignal): Promise<void> {
    const session = this.#ports.session.hint()
    if (session === undefined) this.#stopped = undefined
    else if (session === this.#stopped) return
    this.#progress.switchOwner()
    if (session === undefined && !(await this.#hasOutbox())) return
    const [{ syncOnce }, outbox] = await Promise.all([import('./sync-once'), this.outbox()])
    await syncOnce({
      ...{ session, request, signal, ports: this.#ports, outbox },
      ...{ progress: this.#progress, serverClock: this.#serverClock },
      alone: (work) => this.#alone(signal, work),
      post: (message) => this.#post(message),
      onRefused: (count) => this.#refusals.set({ count }),
    })
  }

  async #hasOutbox(): Promise<boolean> {
    const { outbox, standings } = this.#progress.get()
    if (outbox.length > 0 || Object.keys(standings).length > 0) return true
    return this.#ports.hasOutboxDb()
  }

  async #emptyOutbox(viewer: Viewer): Promise<void> {
    const { emptyOutbox } = await import('./reconcile-outbox')
    const ids = await emptyOutbox(this.#progress, await this.outbox(), viewer)
    this.#post({
      ...{ kind: 'acknowledged', ids, owner: viewer.owner },
      ...{ version: undefined, refused: false },
    })
  }

  /** One tab at a time; where the browser cannot say so, repeating what another tab sends does no harm. */
  async #alone(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    const locks = this.#ports.locks()
    if (locks) await locks.request('waymark.sync', { signal }, work)
    else await work()
  }

  #succeed(): void {
    this.#failures = 0
    this.#notBefore = 0
    this.#attempt.set(WELL)
    const { clock, session, isHidden } = this.#ports
    clock.clearTimeout(this.#timer)
    if (session.hint() === undefined || isHidden()) return
    const pause = clock.now() - this.#touchedAt < IDLE_AFTER_MS ? POLL_MS : IDLE_POLL_MS
    this.#timer = clock.setTimeout(() => this.request({ poll: true }), pause)
  }

  #fail(error: unknown): void {
    this.#wanted = undefined
    const { clock, session } = this.#ports
    if (error instanceof SyncError && error.status === 401) session.drop()
    const hint = session.hint()
    if (hint === undefined) {
      // Nothing is tried again until somebody signs in.
      this.#progress.switchOwner()
      this.#succeed()
      return
    }
    if (hint !== this.#progress.get().owner) {
      // Somebody else signed in meanwhile: start another sync for them.
      this.#succeed()
      clock.setTimeout(() => this.request({ hurry: true }), 0)
      return
    }
    this.#failures += 1
    const { fault, retryAfterMs } = faultOf(error)
    clock.clearTimeout(this.#timer)
    if (fault === 'other-account') {
      this.#attempt.set({ fault, retryAt: undefined, isSlow: false })
      return
    }
    const pause = backoff(this.#failures, retryAfterMs, clock.random())
    this.#notBefore = retryAfterMs > 0 ? clock.now() + retryAfterMs : 0
    this.#attempt.set({ fault, retryAt: clock.now() + pause, isSlow: false })
    this.#timer = clock.setTimeout(() => this.request({ hurry: true }), pause)
  }

  #stopSync(): void {
    this.#stopped = this.#ports.session.hint()
    this.#wanted = undefined
    this.#ports.clock.clearTimeout(this.#timer)
    this.#ending.abort()
    this.#ending = new AbortController()
  }

  /** Messages of other tabs can end what this one was trying. */
  #onTabMessage(message: TabMessage): void {
    this.#progress.applyTabMessage(message)
    if (message.kind === 'signed-out') this.#stopSync()
    // The same person signed in again there, and this tab may not have met the time between.
    if (message.kind === 'pulled' && message.owner !== null && message.owner === this.#stopped) {
      this.#stopped = undefined
      this.request({ hurry: true })
    }
    if (message.kind === 'acknowledged' && unsent(this.#progress.get()).length === 0)
      this.#succeed()
  }

  #post(message: TabMessage): void {
    this.#channel?.post(message)
  }
}

/** The longest that an unresponsive tab may delay signing out in another, in milliseconds. */
const QUIET_MS = 3000
const POLL_MS = 5000
const IDLE_POLL_MS = 30_000
const IDLE_AFTER_MS = 120_000
const SLOW_MS = 3000
