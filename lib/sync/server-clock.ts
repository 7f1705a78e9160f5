import type { BrowserStorage } from '@/lib/platform/browser-storage'

const KEY = 'waymark.clock'

/** Tells the server's time, as far as its responses told it: what is done here is dated by it. */
export class ServerClock {
  readonly #storage: BrowserStorage
  readonly #deviceNow: () => number
  #offset: number | undefined

  constructor(storage: BrowserStorage, deviceNow: () => number) {
    this.#storage = storage
    this.#deviceNow = deviceNow
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#deviceNow() + this.#known()
  }

  /** Learns from the `Date` of a response; kept for the next page, which may be opened without a network. */
  learn(serverDate: string | null, sentAt: number): void {
    const learned = offsetOf(serverDate, sentAt, this.#deviceNow())
    if (learned === undefined || learned === this.#known()) return
    this.#offset = learned
    if (learned === 0) this.#storage.remove(KEY)
    else this.#storage.set(KEY, String(learned))
  }

  #known(): number {
    this.#offset ??= Number.parseInt(this.#storage.get(KEY) ?? '0', 10) || 0
    return this.#offset
  }
}

/**
 * Returns the difference of this device's clock from the server's, in milliseconds. Responses carry the server's time in
 * whole seconds and take a while, so less than `WRONG_MS` may be nothing.
 */
export function offsetOf(
  serverDate: string | null,
  sentAt: number,
  receivedAt: number,
): number | undefined {
  const server = Date.parse(serverDate ?? '')
  if (Number.isNaN(server) || receivedAt - sentAt > SLOW_MS || receivedAt < sentAt) return undefined
  const offset = server + 500 - (sentAt + receivedAt) / 2
  return Math.abs(offset) < WRONG_MS ? 0 : Math.round(offset)
}

const WRONG_MS = 3000
const SLOW_MS = 5000
