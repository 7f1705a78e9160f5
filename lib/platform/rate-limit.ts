import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from './env'

export type Limit = 'writes' | 'sign-in-address' | 'sign-in-caller' | 'share-guesses'
export type Allowance = { ok: true } | { ok: false; retryAfter: number }

/**
 * Takes one from what `key` may do. `retryAfter` is in whole seconds, at least 1.
 * Counted in this process: several servers behind one address each allow the full number.
 */
export async function take(limit: Limit, key: string): Promise<Allowance> {
  try {
    await limiter(limit).consume(key)
    return { ok: true }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { ok: false, retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) }
  }
}

/** How many seconds `key` has to wait, having used up what it may do; null while there is some left. */
export async function waitFor(limit: Limit, key: string): Promise<number | null> {
  const used = await limiter(limit).get(key)
  return used && used.remainingPoints <= 0 ? Math.max(1, Math.ceil(used.msBeforeNext / 1000)) : null
}

const limiters = new Map<Limit, RateLimiterMemory>()

function limiter(limit: Limit): RateLimiterMemory {
  const known = limiters.get(limit)
  if (known) return known
  const created = new RateLimiterMemory({ keyPrefix: limit, ...allowance(limit) })
  limiters.set(limit, created)
  return created
}

function allowance(limit: Limit): { points: number; duration: number } {
  switch (limit) {
    case 'writes':
      return { points: env().WRITES_PER_MINUTE, duration: 60 }
    case 'sign-in-address':
      return { points: 10, duration: 600 }
    case 'sign-in-caller':
      return { points: 60, duration: 600 }
    // A token has 256 bits: this keeps guesses from costing us anything, it need not keep them from succeeding.
    case 'share-guesses':
      return { points: 100, duration: 600 }
  }
}
