import type { Operation, Status } from './schema'

/** The operation that stands for a skill: its status, since when, and by which operation. */
export interface Standing {
  id: string
  status: Status
  at: string
}

/** The state of one person: the standing operation of each skill. */
export type Standings = Readonly<Record<string, Standing>>

/**
 * Below 0 when `a` is the earlier writer: by the instant of `at` in whole milliseconds, then by id as text.
 * Ids are ASCII, so JavaScript's order is the database's `COLLATE "C"`.
 */
export function compareWriters(
  a: Pick<Standing, 'id' | 'at'>,
  b: Pick<Standing, 'id' | 'at'>,
): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/**
 * The state after the operations: of each skill the one with the greatest (at, id).
 * Idempotent and commutative: any order and any repetition give the same state.
 */
export function applyOperations(standings: Standings, operations: Iterable<Operation>): Standings {
  const next: Record<string, Standing> = { ...standings }
  for (const { skill, id, status, at } of operations) {
    const standing = Object.hasOwn(next, skill) ? next[skill] : undefined
    if (!standing || compareWriters(standing, { id, at }) < 0) next[skill] = { id, status, at }
  }
  return next
}

/**
 * When a change made at `now` (milliseconds since 1970) counts as made: after the one that stands for the skill, which a
 * faster clock may have dated into the future. So a press always changes what its maker sees.
 */
export function instantAfter(standing: Pick<Standing, 'at'> | undefined, now: number): number {
  return standing ? Math.max(now, Date.parse(standing.at) + 1) : now
}

/** `at` as the server records it: in UTC milliseconds, and never in the future of the server's clock. */
export function clampAt(at: string, now: Date): string {
  return new Date(Math.min(Date.parse(at), now.getTime())).toISOString()
}
