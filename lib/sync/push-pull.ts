import { followList, MAX_OPERATIONS, progressState, recorded } from '@/lib/progress/schema'
import { AccountApi } from './account-api'
import { applyServerState, knownVersion, snapshotOf, unsent } from './local-progress'
import { isFollowChange, isOperation, overtakenFollows } from './outbox'
import type { OutboxStore } from './outbox-store'
import type { SyncPorts } from './ports'
import type { ProgressStore } from './progress-store'
import type { ServerClock } from './server-clock'
import { SyncError } from './sync-error'
import type { TabMessage } from './tab-message'

export interface PushPull {
  account: string
  ports: SyncPorts
  serverClock: ServerClock
  signal: AbortSignal
  progress: ProgressStore
  outbox: OutboxStore
  post: (message: TabMessage) => void
  /** Hears how many changes the account refused, because their skill is no more. */
  onRefused: (count: number) => void
  /** Somebody came to the page: what has no version, the follows, is asked for as well. */
  hurry: boolean
  /** It is time to ask what others did. */
  poll: boolean
}

/**
 * Sends to the account what it has not confirmed, then takes over what it says.
 *
 * A push that changed nothing but what it sent needs no pull. The account's version grows by one with every request that
 * records anything, so a response that names the version known here, or the next one, tells that nobody else wrote.
 * `version`, from which the next pull asks, stays as it is: should the one step have been another device's (the push was a
 * repetition), or an operation have counted for a renamed skill, the next poll brings it like every other change.
 * @throws SyncError
 */
export async function pushPull(request: PushPull): Promise<void> {
  const { account, ports, progress, serverClock, signal } = request
  const api = new AccountApi(account, signal, { ...ports, progress, serverClock })
  const context = { ...request, api }
  const operations = await pushOperations(context)
  const follows = await pushFollows(context)
  const pushed = operations.pushed || follows.pushed
  const isExplained = operations.isExplained && context.progress.get().known !== undefined
  const isEnough = isExplained && !operations.isRefused && !follows.isGone
  if (!context.hurry && (pushed ? isEnough : !context.poll)) return
  await pull(context, context.hurry || follows.isGone)
}

type Context = PushPull & { api: AccountApi }

interface PushedOperations {
  pushed: boolean
  /** The account refused some: what is painted of them has to go, and nobody is to wait for that. */
  isRefused: boolean
  /** All that led to the account's version is known here. */
  isExplained: boolean
}

async function pushOperations(context: Context): Promise<PushedOperations> {
  const { api, progress } = context
  const result: PushedOperations = { pushed: false, isRefused: false, isExplained: true }
  let refused = 0
  for (;;) {
    const batch = unsent(progress.get()).filter(isOperation).slice(0, MAX_OPERATIONS)
    if (batch.length === 0) break
    const operations = batch.map(({ owner: _, ...operation }) => operation)
    const { version, applied, rejected } = await api.ask(recorded, '/progress', {
      method: 'POST',
      body: JSON.stringify({ operations }),
    })
    const ids = [...applied, ...rejected.map(({ id }) => id)]
    // A response that names none of them would be asked for again at once, for ever.
    if (!batch.some(({ id }) => ids.includes(id))) throw new SyncError(200)
    await acknowledged(context, ids, { version, refused: rejected.length > 0 })
    refused += rejected.length
    result.pushed = true
    result.isExplained &&= progress.get().known === version
  }
  if (refused > 0) context.onRefused(refused)
  return { ...result, isRefused: refused > 0 }
}

/** @returns whether any was sent, and whether one was of a roadmap that is no more */
async function pushFollows(context: Context): Promise<{ pushed: boolean; isGone: boolean }> {
  const changes = unsent(context.progress.get()).filter(isFollowChange)
  const overtaken = new Set(overtakenFollows(changes))
  let anyGone = false
  for (const { id, roadmap, following } of changes) {
    if (overtaken.has(id)) continue
    const method = following ? 'PUT' : 'DELETE'
    const path = `/follows/${encodeURIComponent(roadmap)}`
    const { isGone } = await context.api.send(path, { method }, { mayBeGone: true })
    await acknowledged(context, [id])
    anyGone ||= isGone
  }
  await acknowledged(context, [...overtaken])
  return { pushed: changes.length > 0, isGone: anyGone }
}

async function pull({ api, progress, post }: Context, withFollows: boolean): Promise<void> {
  const { version } = progress.get()
  let isWhole = version === 0
  let account = await askProgress(api, isWhole ? undefined : version)
  if (account.version < knownVersion(progress.get())) {
    // The server went back to an earlier state of its data; what it tells of changes since would not be all.
    isWhole = true
    account = await askProgress(api, undefined)
  }
  const follows = withFollows ? (await api.ask(followList, '/follows')).follows : undefined
  progress.change((before) => applyServerState(before, account, { whole: isWhole, follows }))
  if (isWhole || version !== account.version || follows)
    post({ kind: 'pulled', ...snapshotOf(progress.get()) })
}

function askProgress(api: AccountApi, since: number | undefined) {
  return api.ask(progressState, `/progress${since === undefined ? '' : `?since=${since}`}`)
}

async function acknowledged(
  { api, progress, outbox, post }: Context,
  ids: string[],
  how: { version: number | undefined; refused: boolean } = { version: undefined, refused: false },
): Promise<void> {
  if (ids.length === 0) return
  progress.acknowledge(ids, how)
  await outbox.removeFromOutbox(ids)
  post({ kind: 'acknowledged', ids, owner: api.account, ...how })
}
