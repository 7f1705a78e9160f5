import type { Fault } from './sync-error'

/** The state to report of the changes that this browser has not given to the account. */
export type SaveState =
  | { kind: 'saved' }
  /** Takes longer than usual. */
  | { kind: 'saving'; count: number }
  | { kind: 'unsaved'; count: number; why: Fault; retryAt: number | undefined }
  /** Their session ended; the ticks wait for whoever they belong to. */
  | { kind: 'signed-out'; count: number }
  /** Neither storage nor account keeps them. */
  | { kind: 'not-kept'; count: number }

export interface SaveFacts {
  isGuest: boolean
  isOnline: boolean
  /** The number of changes of the person who is here. */
  unsent: number
  /** The number of changes of accounts whose session ended. */
  waiting: number
  /** Neither in this browser's storage. */
  unwritten: number
  /** The fault of the last try; undefined when it succeeded. */
  fault: Fault | undefined
  retryAt: number | undefined
  isSlow: boolean
}

export function saveState(facts: SaveFacts): SaveState {
  const { isGuest, isOnline, unsent, waiting, unwritten, fault, retryAt, isSlow } = facts
  if (unwritten > 0 && (isGuest || fault || !isOnline))
    return { kind: 'not-kept', count: unwritten }
  if (isGuest) return waiting > 0 ? { kind: 'signed-out', count: waiting } : { kind: 'saved' }
  if (unsent === 0) return { kind: 'saved' }
  if (!isOnline) return { kind: 'unsaved', count: unsent, why: 'offline', retryAt: undefined }
  if (fault) return { kind: 'unsaved', count: unsent, why: fault, retryAt }
  return isSlow ? { kind: 'saving', count: unsent } : { kind: 'saved' }
}
