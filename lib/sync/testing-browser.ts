// Loaded before time begins to pass, since it does not wait for modules.
import './push-pull'
import './reconcile-outbox'
import './sync-once'
import { BrowserStorage } from '@/lib/platform/browser-storage'
import { memoryStorage } from '@/lib/platform/testing-storage'
import type { Entry } from './outbox'
import { type OutboxDb, OutboxStore } from './outbox-store'
import type { ApiResponse, Locks, Session, TabChannel } from './ports'
import { ProgressStore } from './progress-store'
import { ServerClock } from './server-clock'
import { Sync } from './sync'
import type { TabMessage } from './tab-message'
import type { TestClock } from './testing-clock'
import { response, type TestServer } from './testing-server'

/** The outcome of a request: the network fails before or after the server took it, or the server does. */
export type Fate = 'well' | 'never arrives' | 'response lost' | 'server error' | 'server busy'

/** One browser on one device: its storages, its session, and the tabs that are open. */
export class TestBrowser {
  readonly storage = memoryStorage()
  readonly tabs: TestTab[] = []
  /** The account whose session cookie the browser holds; the server may know of its end before the page does. */
  session: string | undefined
  hint: string | undefined
  guestApart: string | undefined
  /** Outcomes of the next requests; all after them are well. */
  fates: Fate[] = []
  readonly database = new Map<string, Entry>()
  isDatabaseForbidden = false
  hasLocks = true
  readonly #locks: (() => void)[] = []
  #lockedBy: TestTab | undefined

  constructor(
    readonly clock: TestClock,
    readonly server: TestServer,
    /** The error of the device's clock, in milliseconds. */
    readonly wrong = 0,
  ) {}

  /** Returns all that its first storage holds. */
  kept(): Record<string, string> {
    const { storage } = this
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    return Object.fromEntries(keys.map((key) => [key, storage.getItem(key) ?? '']))
  }

  open(): TestTab {
    const tab = new TestTab(this)
    this.tabs.push(tab)
    tab.stop = tab.sync.start()
    return tab
  }

  /** Nothing that the tab was doing goes on, and nothing of its memory is left. */
  close(tab: TestTab): void {
    tab.isAlive = false
    this.tabs.splice(this.tabs.indexOf(tab), 1)
    if (this.#lockedBy === tab) this.#unlock()
  }

  signIn(account: string, { apart = false } = {}): void {
    this.session = account
    this.hint = account
    this.guestApart = apart ? account : undefined
  }

  async lock(tab: TestTab, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    while (this.#lockedBy) await new Promise<void>((resolve) => this.#locks.push(resolve))
    signal.throwIfAborted()
    if (!tab.isAlive) return
    this.#lockedBy = tab
    try {
      await work()
    } finally {
      if (this.#lockedBy === tab) this.#unlock()
    }
  }

  #unlock(): void {
    this.#lockedBy = undefined
    for (const wake of this.#locks.splice(0)) wake()
  }
}

export class TestTab {
  isAlive = true
  stop = () => {}
  readonly progress: ProgressStore
  readonly sync: Sync
  readonly #listeners: ((message: TabMessage) => void)[] = []

  constructor(readonly browser: TestBrowser) {
    const { clock: time, wrong } = browser
    const clock = time.ofDevice(wrong, () => this.isAlive)
    const storage = new BrowserStorage(() => {
      if (!this.isAlive) throw new Error('the page is gone')
      return browser.storage
    })
    const session: Session = {
      hint: () => browser.hint,
      drop: () => {
        browser.hint = undefined
      },
      isGuestApart: (owner) => browser.guestApart === owner,
    }
    const serverClock = new ServerClock(storage, clock.now)
    this.progress = new ProgressStore({
      storage,
      session,
      clock,
      serverClock,
      onForgotten: () => {},
    })
    const outbox = new OutboxStore({ storage, clock, openDb: () => this.#openDb() })
    const locks: Locks = {
      request: (_, { signal }, work) => browser.lock(this, signal, work),
    }
    this.sync = new Sync(
      {
        fetch: (path, request) => this.#fetch(path, request),
        storage,
        session,
        clock,
        locks: () => (browser.hasLocks ? locks : undefined),
        openChannel: () => this.#openChannel(),
        loadOutbox: async () => outbox,
        hasOutboxDb: async () => browser.database.size > 0,
        isHidden: () => false,
        showSession: () => {},
      },
      this.progress,
      serverClock,
    )
  }

  /** The tab goes to the front. */
  focus(): void {
    this.sync.touch()
    this.sync.request({ hurry: true })
  }

  hear(message: TabMessage): void {
    for (const listener of this.#listeners) listener(message)
  }

  async #fetch(path: string, request: RequestInit): Promise<ApiResponse> {
    const { browser } = this
    const { server, clock } = browser
    const { session } = browser
    const fate = browser.fates.shift() ?? 'well'
    const aborted = new Promise<never>((_, reject) => {
      request.signal?.addEventListener('abort', () => reject(new Error('aborted')))
    })
    // A request that left arrives, whatever becomes of the page.
    await Promise.race([clock.sleep(LATENCY_MS), aborted])
    if (fate === 'never arrives') throw new TypeError('Failed to fetch')
    if (fate === 'server error') return response(500, {}, clock.now)
    if (fate === 'server busy') return response(429, {}, clock.now, { 'Retry-After': '2' })
    const answer = server.answer(session, path, request, clock.now)
    await Promise.race([this.#while(LATENCY_MS), aborted])
    if (fate === 'response lost') throw new TypeError('Failed to fetch')
    return answer
  }

  async #openDb(): Promise<OutboxDb> {
    const { database } = this.browser
    await this.#while(1)
    if (this.browser.isDatabaseForbidden) throw new DOMException('forbidden', 'InvalidStateError')
    return {
      getAll: async () => {
        await this.#while(1)
        return structuredClone([...database.values()])
      },
      put: async (entries) => {
        await this.#while(1)
        for (const entry of entries) database.set(entry.id, structuredClone(entry))
      },
      remove: async (ids) => {
        await this.#while(1)
        for (const id of ids) database.delete(id)
      },
    }
  }

  #openChannel(): TabChannel {
    return {
      post: (message) => {
        const others = this.browser.tabs.filter((tab) => tab !== this)
        for (const tab of others)
          void tab.#while(CHANNEL_MS).then(() => tab.hear(structuredClone(message)))
      },
      onMessage: (listener) => void this.#listeners.push(listener),
      close: () => void this.#listeners.splice(0),
    }
  }

  /** Takes time; never ends for a page that is gone by then. */
  async #while(ms: number): Promise<void> {
    await this.browser.clock.sleep(ms)
    if (!this.isAlive) await new Promise(() => {})
  }
}

const LATENCY_MS = 20
const CHANNEL_MS = 3
