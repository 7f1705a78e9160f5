import 'server-only'
import { type Environment, env } from './env'
import { type Allowance, type Window, WindowCounter } from './window-counter'

/** Every limit there is; a new one is a line here. */
function limits({ WRITES_PER_MINUTE, MAILS_PER_HOUR }: Environment) {
  return {
    // Counts a signed-in person; a change of several skills counts as that many.
    writes: { points: WRITES_PER_MINUTE, seconds: 60 },
    // Sign-in mails. The tight limits count one caller alone, so nobody uses up what another person has.
    'mails-by-caller': { points: 60, seconds: 600 },
    'mails-by-caller-hourly': { points: Math.ceil(MAILS_PER_HOUR / 3), seconds: 3600 },
    'mails-by-caller-to-mailbox': { points: 3, seconds: 600 },
    'mails-to-mailbox': { points: 30, seconds: 600 },
    'mails-in-total': { points: MAILS_PER_HOUR, seconds: 3600 },
    // In addition to the five tries of each mail. Typing errors alone do not reach the mailbox's limit; its links keep working.
    'wrong-codes-by-caller': { points: 30, seconds: 3600 },
    'wrong-codes-for-mailbox': { points: 100, seconds: 24 * 3600 },
    'anonymous-writes': { points: Math.max(10, WRITES_PER_MINUTE / 100), seconds: 60 },
    // Costly reads: a person's own data, profiles, files that are made for each request.
    reads: { points: Math.max(10, WRITES_PER_MINUTE / 10), seconds: 60 },
    // Log lines about refused requests; a flood of them must not fill the disk.
    'refusals-logged': { points: 60, seconds: 60 },
    // A token has 256 bits: this keeps guesses from costing us anything, it need not keep them from succeeding.
    'share-guesses': { points: 100, seconds: 600 },
  } satisfies Record<string, Window>
}

export type Limit = keyof ReturnType<typeof limits>

/** Takes from the allowance of `key`; a refused take takes nothing. Counts within this process. */
export function take(limit: Limit, key: string, points = 1): Allowance {
  return counter().take(asked(limit, key, points))
}

/** Takes from all of them, or from none when one refuses. */
export function takeAll(
  takes: (readonly [limit: Limit, key: string, points?: number])[],
): Allowance {
  return counter().takeAll(takes.map((one) => asked(...one)))
}

/** Tells whether `key` may still do this, without taking anything. */
export function mayStill(limit: Limit, key: string): Allowance {
  return counter().mayStill(asked(limit, key))
}

function asked(limit: Limit, key: string, points = 1) {
  return { limit, window: limits(env())[limit], key, points }
}

/** Next.js loads this file once for its pages and once for `proxy.ts`; both share one counter. */
const shared = globalThis as typeof globalThis & { waymarkCounter?: WindowCounter }

function counter(): WindowCounter {
  shared.waymarkCounter ??= new WindowCounter()
  return shared.waymarkCounter
}
