import { applyOperations, type Standings } from '@/lib/progress/last-writer'
import type { Operation, ProgressState } from '@/lib/progress/schema'

/** What this browser keeps: the standing of each skill, and the operations that the server has not confirmed. */
export interface LocalProgress {
  /** Whose it is: the hint of the session it was synchronised with, or null for a guest. */
  owner: string | null
  /** The account's version this holds; 0 before the first synchronisation. */
  version: number
  standings: Standings
  outbox: readonly Operation[]
  follows: readonly string[]
  /** Follows and unfollows that the server has not confirmed. */
  followChanges: Readonly<Record<string, boolean>>
  /** Roadmaps the person stopped following; ticking there does not follow them again. */
  declined: readonly string[]
}

export const NOTHING: LocalProgress = {
  owner: null,
  version: 0,
  standings: {},
  outbox: [],
  follows: [],
  followChanges: {},
  declined: [],
}

export function record(state: LocalProgress, made: readonly Operation[]): LocalProgress {
  return {
    ...state,
    standings: applyOperations(state.standings, made),
    outbox: [...state.outbox, ...made],
  }
}

/** Forgets the operations that the server has answered for, applied or refused. */
export function confirm(state: LocalProgress, ids: readonly string[]): LocalProgress {
  const answered = new Set(ids)
  return { ...state, outbox: state.outbox.filter(({ id }) => !answered.has(id)) }
}

/**
 * Takes over what the account says. What was not yet confirmed stays on top, so a tick never flickers away while it
 * is on its way.
 */
export function takeOver(
  state: LocalProgress,
  owner: string,
  account: ProgressState,
  whole: boolean,
): LocalProgress {
  const told = Object.fromEntries(
    Object.entries(account.skills).map(([skill, standing]) => [skill, { ...standing, id: '' }]),
  )
  const standings = whole ? told : { ...state.standings, ...told }
  return {
    ...state,
    owner,
    version: account.version,
    standings: applyOperations(standings, state.outbox),
  }
}

export function changeFollow(
  state: LocalProgress,
  roadmap: string,
  following: boolean,
): LocalProgress {
  const without = (list: readonly string[]) => list.filter((slug) => slug !== roadmap)
  return {
    ...state,
    follows: following ? [...without(state.follows), roadmap] : without(state.follows),
    declined: following ? without(state.declined) : [...without(state.declined), roadmap],
    followChanges: { ...state.followChanges, [roadmap]: following },
  }
}

/** Whether something waits for the server. */
export function hasUnsent({ outbox, followChanges }: LocalProgress): boolean {
  return outbox.length > 0 || Object.keys(followChanges).length > 0
}
