import { backoff } from './backoff'
import { become, type News, unsent } from './local-progress'
import { tellTabs } from './news'
import { hasAnythingKept } from './outbox-hint'
import type { Fault } from './save-state'
import { dropSessionHint, sessionHint } from './session-hint'
import { change, currentProgress, forgetStandings } from './store'
import { faultOf, Unanswered } from './unanswered'

interface Wish {
  /** Somebody came to the page, or to the network, or asked for it: what failed before is tried again now. */
  hurry?: boolean
}

/**
 * Sends what the account has not confirmed and takes over what changed elsewhere: one exchange at a time, of all tabs
 * together; what is done during it starts another one after it. A guest's ticks stay here until there is a session.
 */
export function sync({ hurry = false }: Wish = {}): void {
  if (Date.now() < notBefore || (attempt.fault && !hurry)) return
  wanted = { hurry: hurry || (wanted?.hurry ?? false) }
  running ??= run()
}

/** Resolves when nothing is left to send, or sending failed; whether nothing is left. */
export async function settled(): Promise<boolean> {
  sync({ hurry: true })
  await running
  return unsent(currentProgress()).length === 0
}

/** How the last exchange went. */
export interface Attempt {
  fault: Fault | undefined
  /** When the next one is tried by itself, in milliseconds since 1970. */
  retryAt: number | undefined
  /** It takes longer than a moment. */
  isSlow: boolean
}

export function lastAttempt(): Attempt {
  return attempt
}

export function subscribeAttempts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Before the session ends: nothing that is under way may bring back what is being forgotten. */
export async function leave(): Promise<void> {
  const session = sessionHint()
  takeFarewell()
  tellTabs({ kind: 'left' })
  forgetStandings()
  const { emptyOutboxOf } = await import('./gather')
  // Wait for an exchange in another tab: it may still be writing to the outbox.
  const quiet = AbortSignal.timeout(QUIET_MS)
  await alone(quiet, () => emptyOutboxOf(session ?? null)).catch(() =>
    emptyOutboxOf(session ?? null),
  )
}

/** The longest that an unresponsive tab may delay signing out in another, in milliseconds. */
const QUIET_MS = 3000

/** News of other tabs can end what this one was trying. */
export function onNews(news: News): void {
  if (news.kind === 'left') takeFarewell()
  // The same person signed in again there, and this tab may not have met the time between.
  if (news.kind === 'account' && news.owner === leaving) {
    leaving = undefined
    sync({ hurry: true })
  }
  if (news.kind === 'answered' && unsent(currentProgress()).length === 0) succeed()
}

const POLL_MS = 5000
const IDLE_POLL_MS = 30_000
const IDLE_AFTER_MS = 120_000
const SLOW_MS = 3000

const WELL: Attempt = { fault: undefined, retryAt: undefined, isSlow: false }
let attempt: Attempt = WELL
const listeners = new Set<() => void>()

let wanted: Required<Wish> | undefined
let running: Promise<void> | undefined
let failures = 0
/** Until when the server asked us to stay away. */
let notBefore = 0
let timer: ReturnType<typeof setTimeout> | undefined
let leaving: string | undefined
let ending = new AbortController()
let touchedAt = Date.now()

/** The account is asked less often for somebody who only has the page open. */
export function touch(): void {
  touchedAt = Date.now()
}

export function rest(): void {
  if (!attempt.fault) clearTimeout(timer)
}

async function run(): Promise<void> {
  const { signal } = ending
  const slow = setTimeout(() => show({ ...attempt, isSlow: true }), SLOW_MS)
  try {
    while (wanted) {
      const { hurry } = wanted
      wanted = undefined
      await exchange(hurry, signal)
    }
    succeed()
  } catch (error) {
    if (!signal.aborted) fail(error)
  } finally {
    clearTimeout(slow)
    running = undefined
    showSession()
  }
}

async function exchange(hurry: boolean, signal: AbortSignal): Promise<void> {
  const session = sessionHint()
  if (session === undefined) leaving = undefined
  else if (session === leaving) return
  change((before) => become(before, session ?? null))
  if (!session && !(await hasAnythingKept())) return
  const { gather } = await import('./gather')
  if (!session) return gather(hurry)
  // Only who has an account needs what it takes to read its answers.
  const { exchangeWith } = await import('./exchange')
  await alone(signal, async () => {
    await gather(hurry || unsent(currentProgress()).length > 0)
    await exchangeWith({ withFollows: hurry, signal })
  })
}

/** One tab at a time; where the browser cannot say so, repeating what another tab sends does no harm. */
async function alone(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request('waymark.sync', { signal }, work)
  else await work()
}

function succeed(): void {
  failures = 0
  notBefore = 0
  show(WELL)
  clearTimeout(timer)
  if (!sessionHint() || document.visibilityState === 'hidden') return
  const pause = Date.now() - touchedAt < IDLE_AFTER_MS ? POLL_MS : IDLE_POLL_MS
  timer = setTimeout(sync, pause)
}

function fail(error: unknown): void {
  wanted = undefined
  if (error instanceof Unanswered && error.status === 401) dropSessionHint()
  if (!sessionHint()) {
    // Nothing is tried again until somebody signs in.
    change((before) => become(before, null))
    succeed()
    return
  }
  if (sessionHint() !== currentProgress().owner) {
    // Somebody else signed in meanwhile: start another exchange for them.
    succeed()
    setTimeout(() => sync({ hurry: true }))
    return
  }
  failures += 1
  const { fault, retryAfterMs } = faultOf(error)
  if (fault === 'other-account') {
    // Send nothing for the wrong account. Coming back to the page retries.
    clearTimeout(timer)
    show({ fault, retryAt: undefined, isSlow: false })
    return
  }
  const pause = backoff(failures, retryAfterMs, Math.random())
  notBefore = retryAfterMs > 0 ? Date.now() + retryAfterMs : 0
  show({ fault, retryAt: Date.now() + pause, isSlow: false })
  clearTimeout(timer)
  timer = setTimeout(() => sync({ hurry: true }), pause)
}

function takeFarewell(): void {
  leaving = sessionHint()
  wanted = undefined
  clearTimeout(timer)
  ending.abort()
  ending = new AbortController()
}

function show(next: Attempt): void {
  attempt = next
  for (const listener of listeners) listener()
}

/** A session may end while a page is shown, or by an answer; `beforePaint` looked only once. */
function showSession(): void {
  document.documentElement.toggleAttribute('data-session', sessionHint() !== undefined)
}
