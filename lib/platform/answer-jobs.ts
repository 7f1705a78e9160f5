import { parentPort } from 'node:worker_threads'

export interface Question {
  job: string
  input: unknown
  /** The data that the job keeps from now on; without it, the job keeps its current data. */
  kept?: unknown
}

export type Answer =
  | { ok: true; output: unknown }
  | { ok: false; message: string; stack: string | undefined }

/** Plain data in, plain data out. */
export type Jobs = Readonly<Record<string, (input: never, kept: never) => unknown>>

/** Runs on a thread of `Workers` and does one job after the other. */
export function answerJobs(jobs: Jobs): void {
  const port = parentPort
  if (!port) throw new Error('this program runs on a thread of another')
  const kept = new Map<string, unknown>()
  port.on('message', (question: Question) => {
    if ('kept' in question) kept.set(question.job, question.kept)
    port.postMessage(answerTo(jobs, question, kept.get(question.job)))
  })
  port.postMessage('ready')
}

function answerTo(jobs: Jobs, { job, input }: Question, kept: unknown): Answer {
  try {
    const work = jobs[job] as ((input: unknown, kept: unknown) => unknown) | undefined
    if (!work) throw new Error(`there is no job named ${job}`)
    return { ok: true, output: work(input, kept) }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    return { ok: false, message, stack }
  }
}
