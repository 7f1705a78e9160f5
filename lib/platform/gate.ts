import 'server-only'
import { Busy } from './unavailable'

interface GateOptions {
  /** The number of tasks that may run at the same time. */
  atOnce: number
  /** The number of tasks that may wait in the queue. */
  waiting: number
  /** The number that one caller may have inside, running and waiting together. */
  each: number
  /** The longest wait, in milliseconds. */
  patience?: number
}

interface Waiting {
  caller: string
  begin: () => void
}

const PATIENCE_MS = 10_000

/**
 * Limits how much of one kind of costly work runs at once. A short queue takes the rest. `Busy` refuses work when the queue
 * is full, the wait was too long, or its caller already has too much inside. A caller with nothing running goes before one
 * with something running, so one caller cannot keep the others waiting.
 */
export class Gate {
  readonly #options: Required<GateOptions>
  readonly #running = new Map<string, number>()
  readonly #queue: Waiting[] = []
  #inside = 0

  constructor(options: GateOptions) {
    this.#options = { patience: PATIENCE_MS, ...options }
  }

  /**
   * @param signal ends the wait when the client disconnects
   * @throws Busy
   */
  async run<T>(
    caller: string,
    work: () => Promise<T> | T,
    signal?: AbortSignal | undefined,
  ): Promise<T> {
    const leave = await this.enter(caller, signal)
    try {
      return await work()
    } finally {
      leave()
    }
  }

  /**
   * Does the same as `run` for work that outlives a call, such as a streamed response.
   * @returns the function to call at the end; a second call does nothing
   * @throws Busy
   */
  async enter(caller: string, signal?: AbortSignal | undefined): Promise<() => void> {
    signal?.throwIfAborted()
    if (this.#shareOf(caller) >= this.#options.each) throw new Busy()
    if (this.#inside < this.#options.atOnce) this.#begin(caller)
    else await this.#wait(caller, signal)
    let left = false
    return () => {
      if (left) return
      left = true
      this.#end(caller)
    }
  }

  #wait(caller: string, signal: AbortSignal | undefined): Promise<void> {
    if (this.#queue.length >= this.#options.waiting) throw new Busy()
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', giveUp)
      }
      const waiting: Waiting = {
        caller,
        begin: () => {
          settle()
          this.#begin(caller)
          resolve()
        },
      }
      const stop = (why: unknown) => {
        settle()
        this.#queue.splice(this.#queue.indexOf(waiting), 1)
        reject(why)
      }
      const giveUp = () => stop(signal?.reason)
      const timer = setTimeout(() => stop(new Busy()), this.#options.patience)
      timer.unref()
      signal?.addEventListener('abort', giveUp, { once: true })
      this.#queue.push(waiting)
    })
  }

  #begin(caller: string): void {
    this.#inside += 1
    this.#running.set(caller, (this.#running.get(caller) ?? 0) + 1)
  }

  #end(caller: string): void {
    this.#inside -= 1
    const others = (this.#running.get(caller) ?? 1) - 1
    if (others === 0) this.#running.delete(caller)
    else this.#running.set(caller, others)
    const idle = this.#queue.findIndex((waiting) => !this.#running.has(waiting.caller))
    const [next] = this.#queue.splice(Math.max(idle, 0), 1)
    next?.begin()
  }

  #shareOf(caller: string): number {
    const waiting = this.#queue.filter((one) => one.caller === caller).length
    return waiting + (this.#running.get(caller) ?? 0)
  }
}
