/** The points that one key may take within one window. */
export interface Window {
  points: number
  seconds: number
}

/** `retryAfterSeconds` is whole and at least 1: after that time the window that refused is over. */
export type Allowance = { allowed: true } | { allowed: false; retryAfterSeconds: number }

export interface Take {
  /** The limit's name: each counts its own keys. */
  limit: string
  window: Window
  key: string
  /** 1 by default. */
  points?: number
}

interface Counted {
  points: number
  /** In milliseconds of the clock. */
  endsAt: number
}

/**
 * Counts what keys take in fixed windows; the window of a key opens with its first take. A refused take takes nothing.
 * More points than a whole window has count as one whole window, so that everything is allowed at some time.
 *
 * Memory is bounded: each limit keeps at most `maxKeys` keys and then drops the one whose window opened first, which lets
 * that key begin anew. Windows that are over are dropped on the way; nothing runs by itself.
 */
export class WindowCounter {
  readonly #limits = new Map<string, Map<string, Counted>>()
  readonly #now: () => number
  readonly #maxKeys: number

  /** @param now a clock in milliseconds that never runs backwards */
  constructor({ now = () => performance.now(), maxKeys = 100_000 } = {}) {
    this.#now = now
    this.#maxKeys = maxKeys
  }

  take(take: Take): Allowance {
    return this.takeAll([take])
  }

  /** Takes from all, or from none when one of them refuses. The list contains each limit and key once. */
  takeAll(takes: Take[]): Allowance {
    const now = this.#now()
    const wait = Math.max(0, ...takes.map((take) => this.#wait(take, now)))
    if (wait > 0) return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) }
    for (const take of takes) this.#count(take, now)
    return { allowed: true }
  }

  /** Tells whether a take would be allowed now; takes and stores nothing. */
  mayStill(take: Take): Allowance {
    const wait = this.#wait(take, this.#now())
    if (wait > 0) return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) }
    return { allowed: true }
  }

  /** The number of keys stored, over all limits. */
  get size(): number {
    return [...this.#limits.values()].reduce((sum, keys) => sum + keys.size, 0)
  }

  /** Milliseconds until this take is allowed; 0 when it is now. */
  #wait(take: Take, now: number): number {
    const counted = this.#limits.get(take.limit)?.get(take.key)
    if (!counted || counted.endsAt <= now) return 0
    return counted.points + pointsOf(take) <= take.window.points ? 0 : counted.endsAt - now
  }

  #count(take: Take, now: number): void {
    const keys = this.#limits.get(take.limit) ?? new Map<string, Counted>()
    this.#limits.set(take.limit, keys)
    // A limit's windows are equally long and a map keeps its order, so the first key's window is the first to end.
    for (const [key, { endsAt }] of keys) {
      if (endsAt > now) break
      keys.delete(key)
    }
    const counted = keys.get(take.key)
    if (counted) {
      counted.points += pointsOf(take)
      return
    }
    const [oldest] = keys.size >= this.#maxKeys ? keys.keys() : []
    if (oldest !== undefined) keys.delete(oldest)
    keys.set(take.key, { points: pointsOf(take), endsAt: now + take.window.seconds * 1000 })
  }
}

function pointsOf({ points = 1, window }: Take): number {
  return Math.min(points, window.points)
}
