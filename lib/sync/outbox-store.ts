import type { BrowserStorage } from '@/lib/platform/browser-storage'
import { readJournal, removeFromJournal } from './journal'
import { type Entry, inOrder } from './outbox'
import type { Clock, Timer } from './ports'
import { entryFrom } from './stored-progress'

/** A database of the browser: what it resolves to is safe on the disk. */
export interface OutboxDb {
  getAll: () => Promise<unknown[]>
  put: (entries: readonly Entry[]) => Promise<void>
  remove: (ids: readonly string[]) => Promise<void>
}

export interface OutboxStorePorts {
  storage: BrowserStorage
  clock: Clock
  /** @param onTerminated the browser closed it by itself */
  openDb: (onTerminated: () => void) => Promise<OutboxDb>
}

/** Keeps for all tabs of this browser what no account has confirmed: first in the journal, then in a database. */
export class OutboxStore {
  readonly #ports: OutboxStorePorts
  #opened: Promise<OutboxDb> | undefined
  /** Entries known to be in the database; what is there is not written again. */
  readonly #saved = new Set<string>()

  constructor(ports: OutboxStorePorts) {
    this.#ports = ports
  }

  /**
   * Carries entries into the database, and out of the journal once they are safe.
   * @returns ids of those that are; none when the database did not take them
   */
  async saveToOutbox(entries: readonly Entry[]): Promise<string[]> {
    const loose = entries.filter(({ id }) => !this.#saved.has(id))
    if (loose.length === 0) return []
    const isKept = await this.#inDatabase((database) => database.put(loose).then(() => true))
    if (!isKept) return []
    const ids = loose.map(({ id }) => id)
    for (const id of ids) this.#saved.add(id)
    removeFromJournal(this.#ports.storage, ids)
    return ids
  }

  /**
   * Reads what this browser keeps for the account, from every tab of it, in the order it was made. `gone` were in the database
   * and are not there now: another tab had them acknowledged, or forgot them.
   */
  async readOutbox(): Promise<{ entries: Entry[]; gone: string[] }> {
    // First, because an entry leaves the journal only when it is in the database.
    const written = readJournal(this.#ports.storage)
    const kept = await this.#inDatabase((database) => database.getAll())
    const entries = inOrder([...written, ...(kept ?? []).flatMap((one) => entryFrom(one) ?? [])])
    return { entries, gone: kept ? this.#goneFrom(entries) : [] }
  }

  /** Removes what was acknowledged, or is to be forgotten. */
  async removeFromOutbox(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    removeFromJournal(this.#ports.storage, ids)
    await this.#inDatabase((database) => database.remove(ids))
  }

  #goneFrom(entries: readonly Entry[]): string[] {
    const held = new Set(entries.map(({ id }) => id))
    const gone = [...this.#saved].filter((id) => !held.has(id))
    for (const id of gone) this.#saved.delete(id)
    return gone
  }

  /** Undefined where there is no database, where it is full, or where it does not answer in time. */
  async #inDatabase<T>(work: (database: OutboxDb) => Promise<T>): Promise<T | undefined> {
    try {
      this.#opened ??= this.#ports.openDb(this.#close)
      return await this.#inTime(this.#opened.then(work))
    } catch {
      this.#close()
      return undefined
    }
  }

  readonly #close = () => {
    this.#opened = undefined
  }

  /** Browsers have been seen to leave a request to IndexedDB unanswered for good. */
  #inTime<T>(work: Promise<T>): Promise<T> {
    const { clock } = this.#ports
    let timer: Timer | undefined
    const late = new Promise<never>((_, reject) => {
      timer = clock.setTimeout(() => reject(new Error('the database does not answer')), PATIENCE_MS)
    })
    return Promise.race([work, late]).finally(() => clock.clearTimeout(timer))
  }
}

const PATIENCE_MS = 4000
