import { applyOperations, type Standings } from '@/lib/progress/last-writer'
import type { ProgressState } from '@/lib/progress/schema'
import {
  applyFollowChanges,
  type Entry,
  entriesFor,
  inOrder,
  isFollowChange,
  isOperation,
} from './outbox'
import type { TabMessage } from './tab-message'
import type { Viewer } from './viewer'

/** A page's knowledge of the visitor's progress: the standing of each skill, and what the server has not confirmed. */
export interface LocalProgress extends Viewer {
  /** The account's version up to which it sent this browser everything; 0 before the first pull. */
  version: number
  /**
   * The account's version, at least `version`: between the two are only operations of this browser, which it knows without a pull.
   * Undefined until this page, or another tab since, pulled.
   */
  known: number | undefined
  standings: Standings
  follows: readonly string[]
  /** Roadmaps the person stopped following; ticking there does not follow them again. */
  declined: readonly string[]
  /** All that this page knows to be unconfirmed, in the order it was made; that of other accounts in this browser too. */
  outbox: readonly Entry[]
  /** Ids that the server has answered for. Messages about them may still be on their way from another tab. */
  acknowledged: ReadonlySet<string>
}

export const NOTHING: LocalProgress = {
  owner: null,
  guestApart: false,
  version: 0,
  known: undefined,
  standings: {},
  follows: [],
  declined: [],
  outbox: [],
  acknowledged: new Set(),
}

/** The state a page keeps for the next one, and sends to other tabs after a pull: its own unconfirmed changes are on top. */
export type Snapshot = Pick<
  LocalProgress,
  'owner' | 'version' | 'standings' | 'follows' | 'declined'
>

export function snapshotOf(state: LocalProgress): Snapshot {
  const { owner, version, standings, follows, declined } = state
  return { owner, version, standings, follows, declined }
}

/** Takes in what was done, here or in another tab. Any order and any repetition give the same. */
export function record(state: LocalProgress, made: readonly Entry[]): LocalProgress {
  const held = new Set(state.outbox.map(({ id }) => id))
  const fresh = made.filter(({ id }) => !held.has(id) && !state.acknowledged.has(id))
  if (fresh.length === 0) return state
  const outbox = inOrder([...state.outbox, ...fresh])
  return { ...withEntries(state, entriesFor(fresh, state), outbox), outbox }
}

/**
 * Forgets what the server has answered for, applied or refused. What is painted of refused ones goes with the next pull, which
 * is of everything.
 * @param version the account's after it, where the server named it: one above what is known is what these changes made of it
 */
export function acknowledge(
  state: LocalProgress,
  ids: readonly string[],
  { version, refused = false }: { version?: number | undefined; refused?: boolean } = {},
): LocalProgress {
  const acknowledged = new Set([...state.acknowledged, ...ids])
  const outbox = state.outbox.filter(({ id }) => !acknowledged.has(id))
  const known = state.known !== undefined && version === state.known + 1 ? version : state.known
  return { ...state, acknowledged, outbox, known, version: refused ? 0 : state.version }
}

/**
 * Hands the progress to another viewer. A guest's joins the account, or waits until that account signs out. An account's is
 * dropped at the end of its session; only changes that it never received wait in the outbox for their owner.
 */
export function switchOwner(state: LocalProgress, viewer: Viewer): LocalProgress {
  const { owner, guestApart } = viewer
  if (state.owner === owner && state.guestApart === guestApart) return state
  const isSame = state.owner === owner
  const joins = !guestApart && (isSame || state.owner === null)
  const { outbox, acknowledged } = state
  const kept = joins ? state : { ...NOTHING, outbox, acknowledged }
  const pulled = isSame && joins ? state : NOTHING
  const { version, known } = pulled
  return withEntries({ ...kept, owner, guestApart, version, known }, entriesFor(outbox, viewer))
}

/**
 * Takes over what the account says. What was not yet confirmed stays on top, so a tick never flickers away while it
 * is on its way.
 * @param whole the account told everything, so nothing else stands
 */
export function applyServerState(
  state: LocalProgress,
  account: ProgressState,
  { whole, follows = state.follows }: { whole: boolean; follows?: readonly string[] | undefined },
): LocalProgress {
  const { version } = account
  const told = Object.fromEntries(
    Object.entries(account.skills).map(([skill, standing]) => [
      skill,
      { ...standing, id: THE_ACCOUNT },
    ]),
  )
  const unchanged = !whole && Object.keys(told).length === 0
  const isKnown = version === state.version && version === state.known
  if (unchanged && isKnown && follows === state.follows) return state
  const standings = unchanged ? state.standings : whole ? told : { ...state.standings, ...told }
  return withEntries(
    { ...state, version, known: version, standings, follows },
    entriesFor(state.outbox, state),
  )
}

/**
 * The account does not say by which operation a status stands. Greater than every id: of two operations in one millisecond
 * it has judged already, and messages about one that lost may come late.
 */
const THE_ACCOUNT = '~'

/** Takes in what another tab tells. */
export function applyTabMessage(state: LocalProgress, message: TabMessage): LocalProgress {
  switch (message.kind) {
    case 'committed':
      return record(state, message.entries)
    case 'acknowledged':
      return acknowledge(state, message.ids, {
        version: message.owner === state.owner ? message.version : undefined,
        refused: message.refused,
      })
    case 'signed-out':
      return { ...NOTHING, acknowledged: state.acknowledged }
    case 'pulled':
      return applyPulled(state, message)
  }
}

function applyPulled(state: LocalProgress, pulled: Snapshot): LocalProgress {
  const { owner, version, follows, declined } = pulled
  // A snapshot pulled before this page's last push lacks what the page pushed.
  if (owner !== state.owner || version < knownVersion(state)) return state
  const isNews = version > state.version || state.version === 0
  const standings = isNews ? pulled.standings : state.standings
  return withEntries(
    { ...state, version, known: version, standings, follows, declined },
    entriesFor(state.outbox, state),
  )
}

/** The account's version up to which nothing is missing here. */
export function knownVersion({ known, version }: LocalProgress): number {
  return known ?? version
}

/** Returns the changes that wait for the server and that the current viewer may send. */
export function unsent(state: LocalProgress): Entry[] {
  return entriesFor(state.outbox, state)
}

/** `outbox` is all there is to decide by, where only some of it is new: an older change may arrive after a newer one. */
function withEntries(
  state: LocalProgress,
  entries: readonly Entry[],
  outbox: readonly Entry[] = entries,
): LocalProgress {
  const operations = entries.filter(isOperation)
  const changed = new Set(entries.filter(isFollowChange).map(({ roadmap }) => roadmap))
  const changes = entriesFor(outbox, state).filter(
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
