import { followList, MAX_OPERATIONS, progressState, recorded } from '@/lib/progress/schema'
import { confirm, NOTHING, takeOver } from './local-progress'
import { change, currentProgress } from './store'

/** Sends to the account of this session what it has not confirmed, then takes over what it says. */
export async function exchangeWith(session: string): Promise<void> {
  const { owner } = currentProgress()
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
