import 'server-only'
import { Worker } from 'node:worker_threads'
import type { Answer, Question } from './answer-jobs'
import { TooCostly } from './unavailable'

interface WorkersOptions {
  /** Finds the program that runs the jobs; called at every start of a thread. */
  program: () => Promise<string>
  size: number
  /** Megabytes of JavaScript objects that a job may use. */
  memory: number
  /** Milliseconds without a job after which a thread ends. */
  idle?: number
}

export interface JobOptions {
  /** Milliseconds after which the thread is ended, whatever it is doing. */
  deadline: number
  signal?: AbortSignal | undefined
  /** Data that a job needs every time: sent once per thread, until its key changes. */
  kept?: { key: string; value: unknown } | undefined
}

interface Task extends JobOptions {
  job: string
  input: unknown
  resolve: (output: unknown) => void
  reject: (reason: unknown) => void
}

const START_MS = 60_000
const IDLE_MS = 60_000

/**
 * Runs pure functions on threads of their own, so that input from strangers never blocks the event loop, which all
 * requests share. A thread does one job at a time; ending it ends nobody else's work.
 */
export class Workers {
  readonly #options: Required<WorkersOptions>
  readonly #threads: Thread[]
  readonly #queue: Task[] = []

  constructor(options: WorkersOptions) {
    this.#options = { idle: IDLE_MS, ...options }
    this.#threads = Array.from({ length: options.size }, () => new Thread(this.#options))
  }

  /**
   * @returns the job's output for this input; both are copied
   * @throws TooCostly when it takes too much; what the job itself throws
   */
  run(job: string, input: unknown, options: JobOptions): Promise<unknown> {
    options.signal?.throwIfAborted()
    return new Promise((resolve, reject) => {
      const task = { ...options, job, input, resolve, reject }
      this.#queue.push(task)
      options.signal?.addEventListener('abort', () => this.#drop(task), { once: true })
      this.#next()
    })
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()))
  }

  #next(): void {
    const thread = this.#threads.find(({ isFree }) => isFree)
    const task = thread && this.#queue.shift()
    if (!task) return
    void thread
      .run(task)
      .then(task.resolve, task.reject)
      .finally(() => this.#next())
  }

  /** Removes a task from the queue. One that has begun goes on: its thread is worth more than its time. */
  #drop(task: Task): void {
    const place = this.#queue.indexOf(task)
    if (place === -1) return
    this.#queue.splice(place, 1)
    task.reject(task.signal?.reason)
  }
}

class Thread {
  readonly #options: Required<WorkersOptions>
  #worker: Worker | undefined
  /** The key of the data that the thread has, by job. */
  #kept = new Map<string, string>()
  #idle: NodeJS.Timeout | undefined
  isFree = true

  constructor(options: Required<WorkersOptions>) {
    this.#options = options
  }

  async run({ job, input, kept, deadline }: Task): Promise<unknown> {
    this.isFree = false
    clearTimeout(this.#idle)
    try {
      const worker = await this.#started()
      const isKnown = kept === undefined || this.#kept.get(job) === kept.key
      const question: Question = { job, input, ...(isKnown ? {} : { kept: kept.value }) }
      worker.postMessage(question)
      if (kept) this.#kept.set(job, kept.key)
      const answer = await this.#message<Answer>(worker, deadline)
      if (answer.ok) return answer.output
      throw Object.assign(new Error(answer.message), { stack: answer.stack })
    } finally {
      this.isFree = true
      this.#idle = setTimeout(() => void this.end(), this.#options.idle)
      this.#idle.unref()
    }
  }

  async end(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    this.#kept = new Map()
    await worker?.terminate()
  }

  async #started(): Promise<Worker> {
    if (this.#worker) return this.#worker
    const worker = new Worker(await this.#options.program(), {
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memory },
      // It needs no secret, and nothing that was preloaded into this process.
      env: {},
      execArgv: [],
    })
    worker.unref()
    // One that ends between two jobs is replaced at the next.
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      if (this.#worker === worker) void this.end()
    })
    this.#worker = worker
    await this.#message(worker, START_MS)
    return worker
  }

  /** The next message; a thread that is late, or out of memory, is ended. */
  #message<T>(worker: Worker, deadline: number): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer)
        worker.off('message', take).off('error', fail).off('exit', gone)
      }
      const take = (message: T) => {
        settle()
        resolve(message)
      }
      const fail = (error: Error & { code?: string }) => {
        settle()
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        void this.end().then(() => reject(isMemory ? new TooCostly() : error))
      }
      const gone = () => fail(new Error('the thread ended'))
      const timer = setTimeout(() => fail(new TooCostly()), deadline)
      worker.on('message', take).on('error', fail).on('exit', gone)
    })
  }
}
