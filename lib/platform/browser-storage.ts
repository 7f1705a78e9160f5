/**
 * Reads and writes one of the browser's two storages. Storage may be missing, forbidden or full: then nothing is read and
 * nothing is kept, and no caller has to catch anything.
 */
export class BrowserStorage {
  readonly #open: () => Storage

  /** @param open touching a forbidden storage throws already, so it is opened at each use */
  constructor(open: () => Storage) {
    this.#open = open
  }

  get(key: string): string | null {
    return attempt(() => this.#open().getItem(key)) ?? null
  }

  /** Returns what was written as JSON; undefined when there is none. */
  getJson(key: string): unknown {
    return attempt(() => JSON.parse(this.#open().getItem(key) ?? ''))
  }

  /** Returns false when the value could not be kept. */
  set(key: string, value: string): boolean {
    return attempt(() => this.#open().setItem(key, value) ?? true) ?? false
  }

  /** Returns false when the storage cannot be used. */
  remove(key: string): boolean {
    return attempt(() => this.#open().removeItem(key) ?? true) ?? false
  }

  keys(prefix: string): string[] {
    return attempt(() => namesIn(this.#open()).filter((key) => key.startsWith(prefix))) ?? []
  }
}

/** The storage that all tabs of this browser share. */
export const deviceStorage = new BrowserStorage(() => localStorage)

/** The storage of one tab, for as long as it is open. */
export const tabStorage = new BrowserStorage(() => sessionStorage)

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

function namesIn(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
}
