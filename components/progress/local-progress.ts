import { applyOperations, type Standings } from '@/lib/progress/last-writer'
import type { ProgressState } from '@/lib/progress/schema'
import { isGuestApart } from './guest-apart'
import {
  applyFollowChanges,
  type Entry,
  entriesFor,
  inOrder,
  isFollowChange,
  isOperation,
} from './outbox'

/** What a page knows of the visitor's progress: the standing of each skill, and what the server has not confirmed. */
export interface LocalProgress {
  /** Whose progress this is: the hint of their session, or null for a guest. */
  owner: string | null
  /** The account's version this holds; 0 before the first synchronisation. */
  version: number
  standings: Standings
  follows: readonly string[]
  /** Roadmaps the person stopped following; ticking there does not follow them again. */
  declined: readonly string[]
  /** All that this page knows to be unconfirmed, in the order it was made; that of other accounts in this browser too. */
  outbox: readonly Entry[]
  /** Ids that the server has answered for. News of them may still be on its way from another tab. */
  answered: ReadonlySet<string>
}

export const NOTHING: LocalProgress = {
  owner: null,
  version: 0,
  standings: {},
  follows: [],
  declined: [],
  outbox: [],
  answered: new Set(),
}

/** What the tabs of one browser tell each other. */
export type News =
  | { kind: 'made'; entries: readonly Entry[] }
  | { kind: 'answered'; ids: readonly string[] }
  | ({ kind: 'account' } & Told)
  | { kind: 'left' }

/** What one tab heard from the account, with its own unconfirmed changes on top. */
export type Told = Pick<LocalProgress, 'owner' | 'version' | 'standings' | 'follows' | 'declined'>

/** Takes in what was done, here or in another tab. Any order and any repetition give the same. */
export function record(state: LocalProgress, made: readonly Entry[]): LocalProgress {
  const known = new Set(state.outbox.map(({ id }) => id))
  const news = made.filter(({ id }) => !known.has(id) && !state.answered.has(id))
  if (news.length === 0) return state
  const outbox = inOrder([...state.outbox, ...news])
  return { ...withEntries(state, entriesFor(news, state.owner), outbox), outbox }
}

/** Forgets what the server has answered for, applied or refused. */
export function confirm(state: LocalProgress, ids: readonly string[]): LocalProgress {
  const answered = new Set([...state.answered, ...ids])
  return { ...state, answered, outbox: state.outbox.filter(({ id }) => !answered.has(id)) }
}

/**
 * Changes the owner of the progress. A guest's joins the account, or waits until that account signs out. An account's is
 * dropped at the end of its session; only changes that it never received wait in the outbox for their owner.
 */
export function become(state: LocalProgress, owner: string | null): LocalProgress {
  if (state.owner === owner) return state
  if (state.owner === null && !isGuestApart(owner))
    return withEntries({ ...state, owner, version: 0 }, entriesFor(state.outbox, owner))
  const { outbox, answered } = state
  return withEntries({ ...NOTHING, owner, outbox, answered }, entriesFor(outbox, owner))
}

/**
 * Takes over what the account says. What was not yet confirmed stays on top, so a tick never flickers away while it
 * is on its way.
 * @param whole nothing else than what is told stands
 */
export function takeOver(
  state: LocalProgress,
  account: ProgressState,
  { whole, follows = state.follows }: { whole: boolean; follows?: readonly string[] | undefined },
): LocalProgress {
  const told = Object.fromEntries(
    Object.entries(account.skills).map(([skill, standing]) => [
      skill,
      { ...standing, id: THE_ACCOUNT },
    ]),
  )
  const unchanged = !whole && Object.keys(told).length === 0
  if (unchanged && account.version === state.version && follows === state.follows) return state
  const standings = unchanged ? state.standings : whole ? told : { ...state.standings, ...told }
  return withEntries(
    { ...state, version: account.version, standings, follows },
    entriesFor(state.outbox, state.owner),
  )
}

/**
 * The account does not say by which operation a status stands. Greater than every id: of two operations in one millisecond
 * it has judged already, and news of one that lost may come late.
 */
const THE_ACCOUNT = '~'

/** Takes in what another tab tells. */
export function hear(state: LocalProgress, news: News): LocalProgress {
  switch (news.kind) {
    case 'made':
      return record(state, news.entries)
    case 'answered':
      return confirm(state, news.ids)
    case 'left':
      return { ...NOTHING, answered: state.answered }
    case 'account': {
      if (news.owner !== state.owner || news.version < state.version) return state
      const { version, follows, declined } = news
      const standings = version > state.version ? news.standings : state.standings
      return withEntries(
        { ...state, version, standings, follows, declined },
        entriesFor(state.outbox, state.owner),
      )
    }
  }
}

export function toldBy(state: LocalProgress): Told {
  const { owner, version, standings, follows, declined } = state
  return { owner, version, standings, follows, declined }
}

/** What waits for the server and may be sent by whoever is here. */
export function unsent({ outbox, owner }: LocalProgress): Entry[] {
  return entriesFor(outbox, owner)
}

/** `outbox` is all there is to decide by, where only some of it is new: an older change may arrive after a newer one. */
function withEntries(
  state: LocalProgress,
  entries: readonly Entry[],
  outbox: readonly Entry[] = entries,
): LocalProgress {
  const operations = entries.filter(isOperation)
  const changed = new Set(entries.filter(isFollowChange).map(({ roadmap }) => roadmap))
  const changes = entriesFor(outbox, state.owner).filter(
    (entry) => isFollowChange(entry) && changed.has(entry.roadmap),
  )
  return {
    ...state,
    standings: operations.length ? applyOperations(state.standings, operations) : state.standings,
    follows: applyFollowChanges(state.follows, changes),
    declined: declinedAfter(state.declined, changes),
  }
}

function declinedAfter(declined: readonly string[], changes: readonly Entry[]): readonly string[] {
  const last = new Map(
    inOrder(changes)
      .filter(isFollowChange)
      .map((change) => [change.roadmap, change]),
  )
  if (last.size === 0) return declined
  const left = [...last.values()]
    .filter(({ following, undone }) => !following && !undone)
    .map(({ roadmap }) => roadmap)
  return [...declined.filter((roadmap) => !last.has(roadmap)), ...left]
}
