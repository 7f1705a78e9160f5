import type { z } from 'zod'
import { ACCOUNT_HEADER } from '@/lib/account/account-header'
import { followList, MAX_OPERATIONS, progressState, recorded } from '@/lib/progress/schema'
import { retryAfterMs } from './backoff'
import { learnOffset, offsetOf } from './clock'
import { dropFromOutbox } from './kept-outbox'
import { confirm, takeOver, toldBy, unsent } from './local-progress'
import { tellTabs } from './news'
import { isFollowChange, isOperation, overtakenFollows } from './outbox'
import { sessionHint } from './session-hint'
import { change, currentProgress, unwritten } from './store'
import { tell } from './telling'
import { Unanswered } from './unanswered'

interface Wish {
  /** Follows have no version; they are asked for when somebody comes to the page. */
  withFollows: boolean
  signal: AbortSignal
}

/**
 * Sends to the account of this session, whose progress the store holds, what it has not confirmed, then takes over what it says.
 * @throws Unanswered
 */
export async function exchangeWith(wish: Wish): Promise<void> {
  const refused = await sendOperations(wish.signal)
  const followed = await sendFollows(wish.signal)
  await fetchChanges({ ...wish, withFollows: wish.withFollows || followed }, refused)
}

/** @returns whether the account refused any: what is painted of it has to go */
async function sendOperations(signal: AbortSignal): Promise<boolean> {
  let refused = 0
  for (;;) {
    const batch = unsent(currentProgress()).filter(isOperation).slice(0, MAX_OPERATIONS)
    if (batch.length === 0) break
    const operations = batch.map(({ owner: _, ...operation }) => operation)
    const { applied, rejected } = await ask(recorded, '/api/v1/progress', signal, {
      method: 'POST',
      body: JSON.stringify({ operations }),
    })
    const ids = [...applied, ...rejected.map(({ id }) => id)]
    // An answer that names none of them would be asked for again at once, for ever.
    if (!batch.some(({ id }) => ids.includes(id))) throw new Unanswered(200, 0)
    await acknowledge(ids)
    refused += rejected.length
  }
  if (refused > 0)
    tell(
      refused === 1
        ? 'One tick is of a skill that is no more.'
        : `${refused} ticks are of skills that are no more.`,
    )
  return refused > 0
}

/** @returns whether any was sent */
async function sendFollows(signal: AbortSignal): Promise<boolean> {
  const changes = unsent(currentProgress()).filter(isFollowChange)
  if (changes.length === 0) return false
  const overtaken = new Set(overtakenFollows(changes))
  for (const { id, roadmap, following } of changes) {
    if (overtaken.has(id)) continue
    await ask(null, `/api/v1/follows/${encodeURIComponent(roadmap)}`, signal, {
      method: following ? 'PUT' : 'DELETE',
    })
    await acknowledge([id])
  }
  await acknowledge([...overtaken])
  return true
}

async function fetchChanges({ withFollows, signal }: Wish, anew: boolean): Promise<void> {
  const { version } = currentProgress()
  let whole = anew || version === 0
  let account = await askProgress(whole ? undefined : version, signal)
  if (account.version < version) {
    // The server went back to an earlier state of its data; what it tells of changes since would not be all.
    whole = true
    account = await askProgress(undefined, signal)
  }
  const follows = withFollows
    ? (await ask(followList, '/api/v1/follows', signal)).follows
    : undefined
  signal.throwIfAborted()
  change((before) => takeOver(before, account, { whole, follows }))
  if (version !== account.version || follows)
    tellTabs({ kind: 'account', ...toldBy(currentProgress()) })
}

function askProgress(since: number | undefined, signal: AbortSignal) {
  const query = since === undefined ? '' : `?since=${since}`
  return ask(progressState, `/api/v1/progress${query}`, signal)
}

async function acknowledge(ids: string[]): Promise<void> {
  if (ids.length === 0) return
  change((before) => confirm(before, ids))
  for (const id of ids) unwritten.delete(id)
  await dropFromOutbox(ids)
  tellTabs({ kind: 'answered', ids })
}

const PATIENCE_MS = 20_000
/** Browsers let requests of this size outlive their page; operations are ASCII. */
const LARGEST_KEPT_ALIVE = 60_000

interface Asked {
  method?: string
  body?: string
}

/** @param schema of the answer; null when nothing of it matters */
async function ask<S extends z.ZodType | null>(
  schema: S,
  address: string,
  signal: AbortSignal,
  asked: Asked = {},
): Promise<S extends z.ZodType ? z.output<S> : undefined> {
  const over = new AbortController()
  // `AbortSignal.any` is too young for some of the browsers that Next.js supports.
  for (const end of [signal, AbortSignal.timeout(PATIENCE_MS)])
    end.addEventListener('abort', () => over.abort(), { signal: over.signal })
  try {
    const body = await answerOf(address, asked, over.signal, schema === null)
    const parsed = schema?.safeParse(body)
    // Whatever stands between, such as the sign-in page of a hotel's network, is not the account.
    if (parsed && !parsed.success) throw new Unanswered(200, 0)
    return parsed?.data as S extends z.ZodType ? z.output<S> : undefined
  } finally {
    over.abort()
  }
}

async function answerOf(
  address: string,
  { method, body }: Asked,
  signal: AbortSignal,
  mayBeGone: boolean,
): Promise<unknown> {
  const sentAt = Date.now()
  const account = currentProgress().owner
  // Somebody signed out, or in as somebody else, since the exchange began: nothing more is sent in their name.
  if (account === null || sessionHint() !== account) throw new Unanswered(undefined, 0, true)
  const response = await fetch(address, {
    ...(method && { method }),
    ...(body && { body }),
    headers: { [ACCOUNT_HEADER]: account, ...(body && { 'Content-Type': 'application/json' }) },
    keepalive: method !== undefined && (body?.length ?? 0) < LARGEST_KEPT_ALIVE,
    signal,
  }).catch(() => {
    throw new Unanswered(undefined, 0)
  })
  const { ok, status, headers } = response
  learnOffset(offsetOf(headers.get('Date'), sentAt, Date.now()))
  // A follow of a roadmap that is no more (404) can only be forgotten.
  if (!ok && !(mayBeGone && status === 404))
    throw new Unanswered(
      status,
      retryAfterMs(headers.get('Retry-After'), Date.now()),
      status === 409 && headers.has(ACCOUNT_HEADER),
    )
  return response.json().catch(() => undefined)
}
