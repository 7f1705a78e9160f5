import { applyOperations } from '@/lib/progress/last-writer'
import type { Operation } from '@/lib/progress/schema'
import type { Viewer } from './viewer'

/**
 * A change that the account has not confirmed. `owner` is the hint of the session that made it: only that account receives
 * it. A guest's changes (null) go to the next account that signs in here, unless those stay apart.
 */
export type Entry = (Operation | FollowChange) & { owner: string | null }

export interface FollowChange {
  /** The change's id; that of a later change is greater as text, as ids of operations are. */
  id: string
  roadmap: string
  following: boolean
  /** It undoes a follow that a tick had begun, so the next tick may follow again. */
  undone?: boolean
}

export type OwnOperation = Operation & { owner: string | null }
export type OwnFollowChange = FollowChange & { owner: string | null }

export function isOperation(entry: Entry): entry is OwnOperation {
  return 'skill' in entry
}

export function isFollowChange(entry: Entry): entry is OwnFollowChange {
  return 'roadmap' in entry
}

/** Returns the entries that a viewer may see and send: their own, and a guest's unless those stay apart. */
export function entriesFor(entries: readonly Entry[], { owner, guestApart }: Viewer): Entry[] {
  return entries.filter((entry) => entry.owner === owner || (entry.owner === null && !guestApart))
}

/** The same entries once each, in the order they were made. */
export function inOrder(entries: Iterable<Entry>): Entry[] {
  const byId = new Map([...entries].map((entry) => [entry.id, entry]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The roadmaps followed after the changes, in the order of following; the last change of each roadmap counts. */
export function applyFollowChanges(
  follows: readonly string[],
  entries: readonly Entry[],
): readonly string[] {
  const changes = inOrder(entries).filter(isFollowChange)
  const followed = new Set(follows)
  for (const { roadmap, following } of changes) {
    if (following) followed.add(roadmap)
    else followed.delete(roadmap)
  }
  return changes.length === 0 ? follows : [...followed]
}

/** Counts the ticks that wait, as a person counts them: skills; without any, roadmaps followed or left. */
export function countUnsaved(entries: readonly Entry[]): number {
  const skills = new Set(entries.filter(isOperation).map(({ skill }) => skill))
  return skills.size || new Set(entries.filter(isFollowChange).map(({ roadmap }) => roadmap)).size
}

/** Changes of a roadmap's following that a later one overtakes: they need not be sent. */
export function overtakenFollows(entries: readonly Entry[]): string[] {
  const changes = inOrder(entries).filter(isFollowChange)
  const last = new Map(changes.map((change) => [change.roadmap, change.id]))
  return changes.flatMap(({ roadmap, id }) => (last.get(roadmap) === id ? [] : id))
}

/** So many of a guest's presses are kept with their history; the account's log begins with them. */
const HISTORY = 2000

/**
 * Ids that can be forgotten without changing any status: the oldest of what later changes overtake, as far as there are
 * more entries than `limit`.
 */
export function overtaken(entries: readonly Entry[], limit = HISTORY): string[] {
  if (entries.length <= limit) return []
  const standing = new Set(
    Object.values(applyOperations({}, entries.filter(isOperation))).map(({ id }) => id),
  )
  const idle = inOrder(entries.filter(isOperation)).filter(({ id }) => !standing.has(id))
  return [...overtakenFollows(entries), ...idle.map(({ id }) => id)].slice(
    0,
    entries.length - limit,
  )
}
