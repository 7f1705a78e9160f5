import { hasUnsent, NOTHING } from './local-progress'
import { hasKeptNotes } from './notes-key'
import { sessionHint } from './session-hint'
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
  void sendNotes()
  return () => {
    stopListening()
    removeEventListener('storage', onStorage)
    removeEventListener('online', sync)
    document.removeEventListener('visibilitychange', onVisible)
  }
}

/** What could not be sent before, or was written before signing in, goes to the account. */
async function sendNotes(): Promise<void> {
  if (!sessionHint() || !hasKeptNotes()) return
  const { sendAll } = await import('./notes-store')
  await sendAll()
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
  if (session) {
    // Only who has an account needs what it takes to read its answers.
    const { exchangeWith } = await import('./exchange')
    await exchangeWith(session)
  } else if (owner) {
    // Signed out: what the account said goes; what it never heard of stays for the next sign-in.
    change(({ outbox, followChanges }) => ({ ...NOTHING, outbox, followChanges }))
  }
}

/** A session may end while a page is shown, or by an answer; `beforePaint` looked only once. */
function showSession(): void {
  document.documentElement.toggleAttribute('data-session', sessionHint() !== undefined)
}
