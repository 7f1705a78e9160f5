import type { SyncRequest } from './attempt'
import { unsent } from './local-progress'
import type { OutboxStore } from './outbox-store'
import type { SyncPorts } from './ports'
import type { ProgressStore } from './progress-store'
import { reconcileOutbox, saveLooseEntries } from './reconcile-outbox'
import type { ServerClock } from './server-clock'
import type { TabMessage } from './tab-message'

export interface OneSync {
  /** The hint of the session; undefined for a guest, whose commits only have to be kept. */
  session: string | undefined
  request: Required<SyncRequest>
  signal: AbortSignal
  ports: SyncPorts
  progress: ProgressStore
  outbox: OutboxStore
  serverClock: ServerClock
  /** Does it while no other tab does the same. */
  alone: (work: () => Promise<void>) => Promise<void>
  post: (message: TabMessage) => void
  onRefused: (count: number) => void
}

/** Keeps in the outbox what this page has committed; for an account, then pushes and pulls. @throws SyncError */
export async function syncOnce({ session, request, ports, ...context }: OneSync): Promise<void> {
  const { progress, outbox } = context
  const { hurry } = request
  const keep = async (all: boolean) => {
    await saveLooseEntries(progress, outbox)
    if (all) await reconcileOutbox(progress, outbox)
  }
  if (session === undefined) return keep(hurry)
  // Only who has an account needs what it takes to read its responses.
  const { pushPull } = await import('./push-pull')
  await context.alone(async () => {
    await keep(hurry || unsent(progress.get()).length > 0)
    await pushPull({ ...context, ...request, account: session, ports })
  })
}
