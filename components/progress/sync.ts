import { followList, MAX_OPERATIONS, progressState, recorded } from '@/lib/progress/schema'
import { confirm, hasUnsent, NOTHING, takeOver } from './local-progress'
import { change, currentProgress, rereadStorage, STORAGE_KEY, subscribe } from './store'

/**
 * Keeps this browser and the account in step: sends what is not confirmed, takes over what changed elsewhere.
 * A guest's ticks stay here until there is a session; the first synchronisation then merges them.
 */
export function startSync(): () => void {
  const onStorage = (event: StorageEvent) => event.key === STORAGE_KEY && rereadStorage()
  const onVisible = () => document.visibilityState === 'visible' && sync()
  const stopListening = subscribe(() => hasUnsent(currentProgress()) && sync())
  addEventListener('storage', onStorage)
  addEventListener('online', sync)
  document.addEventListener('visibilitychange', onVisible)
  sync()
  return () => {
    stopListening()
    removeEventListener('storage', onStorage)
    removeEventListener('online', sync)
    document.removeEventListener('visibilitychange', onVisible)
  }
}

/** One exchange at a time; a change during it starts another one after it. */
export function sync(): void {
  wanted = true
  running ??= run().finally(() => {
    running = undefined
  })
}

/** Resolves when nothing is left to send, or sending failed. */
export async function settled(): Promise<boolean> {
  sync()
  await running
  return !hasUnsent(currentProgress())
}

let running: Promise<void> | undefined
let wanted = false
let failures = 0

async function run(): Promise<void> {
  while (wanted) {
    wanted = false
    try {
      await exchange()
      failures = 0
    } catch {
      failures += 1
      setTimeout(sync, Math.min(60_000, 1000 * 2 ** failures))
      return
    } finally {
      showSession()
    }
  }
}

async function exchange(): Promise<void> {
  const session = sessionHint()
  const { owner } = currentProgress()
  if (!session) {
    // Signed out: what the account said goes; what it never heard of stays for the next sign-in.
    if (owner) change(({ outbox, followChanges }) => ({ ...NOTHING, outbox, followChanges }))
    return
  }
  if (owner && owner !== session) change(() => NOTHING)
  await sendOperations()
  await sendFollows()
  await fetchChanges(session)
}

async function sendOperations(): Promise<void> {
  for (;;) {
    const operations = currentProgress().outbox.slice(0, MAX_OPERATIONS)
    if (operations.length === 0) return
    const { applied, rejected } = recorded.parse(
      await call('/api/v1/progress', { method: 'POST', body: JSON.stringify({ operations }) }),
    )
    change((before) => confirm(before, [...applied, ...rejected.map(({ id }) => id)]))
  }
}

async function sendFollows(): Promise<void> {
  for (const [roadmap, following] of Object.entries(currentProgress().followChanges)) {
    await call(`/api/v1/follows/${roadmap}`, { method: following ? 'PUT' : 'DELETE' })
    change((before) => {
      if (before.followChanges[roadmap] !== following) return before
      const { [roadmap]: _, ...followChanges } = before.followChanges
      return { ...before, followChanges }
    })
  }
}

async function fetchChanges(session: string): Promise<void> {
  const { owner, version } = currentProgress()
  const whole = owner !== session
  const account = progressState.parse(
    await call(whole ? '/api/v1/progress' : `/api/v1/progress?since=${version}`),
  )
  const { follows } = followList.parse(await call('/api/v1/follows'))
  change((before) => ({ ...takeOver(before, session, account, whole), follows }))
}

async function call(address: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, {
    ...init,
    headers: init.body ? { 'Content-Type': 'application/json' } : {},
  })
  // A follow of a roadmap that is no more (404) can only be forgotten.
  if (!response.ok && response.status !== 404) throw new Error(`${address}: ${response.status}`)
  return response.headers.get('Content-Type')?.includes('json') ? response.json() : null
}

/** A session may end while a page is shown, or by an answer; `beforePaint` looked only once. */
function showSession(): void {
  document.documentElement.toggleAttribute('data-session', sessionHint() !== undefined)
}

/** The readable cookie beside the session; its value tells accounts apart and proves nothing. */
function sessionHint(): string | undefined {
  return /(?:^|; )waymark-session=([^;]+)/.exec(document.cookie)?.[1]
}
