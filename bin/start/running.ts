const ONE_CTRL_C_MS = 1000
const ORPHAN_CHECK_MS = 500

/** The list of all that was started and must be stopped again, last first, whatever the reason. */
export class Running {
  #stops: (() => Promise<unknown>)[] = []
  #phase: 'starting' | 'ready' | 'stopping' = 'starting'
  #askedAt: number | undefined
  #tellAsked: () => void = () => undefined

  /** Settles when somebody wants us to end. */
  readonly asked = new Promise<void>((resolve) => {
    this.#tellAsked = resolve
  })

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.#ask())
    }
    this.#endWithNpm()
  }

  onStop(stop: () => Promise<unknown>): void {
    this.#stops.push(stop)
  }

  /**
   * Between two steps of the start: ends here when that was asked for during the first. A step is never cut short,
   * because a migration that is cut short stays half-done in the database's books.
   */
  async checkpoint(): Promise<void> {
    if (this.#askedAt !== undefined) await this.#stop(0)
  }

  /** While we wait for somebody else's lock, nothing is half-done, and we may end at once. */
  readonly wait = {
    say: (line: string) => console.log(line),
    isOver: () => this.#askedAt !== undefined,
  }

  ready(): void {
    this.#phase = 'ready'
  }

  async fail(reason: string): Promise<void> {
    if (this.#phase === 'stopping') return
    console.error(`Waymark ${this.#phase === 'ready' ? 'stopped' : 'did not start'}: ${reason}`)
    await this.#stop(1)
  }

  #ask(): void {
    const now = Date.now()
    const again = this.#askedAt !== undefined && now - this.#askedAt > ONE_CTRL_C_MS
    this.#askedAt ??= now
    this.#tellAsked()
    if (this.#phase === 'ready' || again) void this.#stop(0)
  }

  async #stop(code: number): Promise<void> {
    if (this.#phase === 'stopping') return new Promise(() => undefined)
    this.#phase = 'stopping'
    for (const stop of this.#stops.reverse()) {
      await stop().catch((error: unknown) => console.error(error))
    }
    process.exit(code)
  }

  /** npm passes signals on, but when it or its shell is killed outright, nobody would ever stop us. */
  #endWithNpm(): void {
    if (!process.env.npm_lifecycle_event) return
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent && this.#askedAt === undefined) this.#ask()
    }, ORPHAN_CHECK_MS).unref()
  }
}
