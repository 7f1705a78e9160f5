import type { Clock, Timer } from './ports'

interface Waiting {
  at: number
  work: () => void
}

/** Time that passes only when a test says so; everything that is due by then happens in order. */
export class TestClock {
  now = Date.UTC(2026, 0, 1)
  readonly #waiting = new Map<number, Waiting>()
  #made = 0

  /** @returns the clock of a device that is so many milliseconds wrong, and stands still when its page is gone */
  ofDevice(wrong: number, isAlive: () => boolean): Clock {
    return {
      now: () => this.now + wrong,
      setTimeout: (work, ms) => this.#wait(ms, () => isAlive() && work()),
      clearTimeout: (timer) => void this.#waiting.delete(Number(timer)),
      random: () => 0.5,
    }
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.#wait(ms, resolve))
  }

  async pass(ms: number): Promise<void> {
    const until = this.now + ms
    await idle()
    for (;;) {
      const next = [...this.#waiting].reduce<[number, Waiting] | undefined>(
        (first, one) => (one[1].at <= until && (!first || one[1].at < first[1].at) ? one : first),
        undefined,
      )
      if (!next) break
      this.#waiting.delete(next[0])
      this.now = next[1].at
      next[1].work()
      await idle()
    }
    this.now = until
  }

  #wait(ms: number, work: () => void): Timer {
    this.#made += 1
    this.#waiting.set(this.#made, { at: this.now + ms, work })
    return this.#made
  }
}

/** Resolves when all promises that can go on without time passing have done so; loading a module takes more than one turn. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve))
}

const TURNS = 3
