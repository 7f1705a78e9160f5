/** What is to be said of what this browser has not given to the account. */
export type SaveState =
  | { kind: 'saved' }
  /** Takes longer than usual. */
  | { kind: 'saving'; count: number }
  | { kind: 'unsaved'; count: number; why: Fault; retryAt: number | undefined }
  /** Their session ended; the ticks wait for whoever they belong to. */
  | { kind: 'signed-out'; count: number }
  /** Neither storage nor account keeps them. */
  | { kind: 'not-kept'; count: number }

export type Fault = 'offline' | 'unreachable' | 'busy' | 'refused' | 'other-account'

export interface SaveFacts {
  isGuest: boolean
  isOnline: boolean
  /** Of those who are here. */
  unsent: number
  /** Of accounts whose session ended. */
  waiting: number
  /** Neither in this browser's storage. */
  unwritten: number
  /** Of the last try; undefined when it succeeded. */
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

/** The short line, which is also what is spoken. */
export function saveTitle(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return 'All saved'
    case 'saving':
      return `Saving ${state.count}…`
    case 'unsaved':
      return `${state.count} not yet saved`
    case 'signed-out':
      return `${state.count} not saved: you are signed out`
    case 'not-kept':
      return `${state.count} not kept: storage is full or forbidden`
  }
}

/** What will happen, in one sentence. */
export function saveExplanation(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
    case 'saving':
      return ''
    case 'unsaved':
      return EXPLAINED[state.why]
    case 'signed-out':
      return 'Kept on this device for the account it belongs to. Sign in, and it is saved.'
    case 'not-kept':
      return 'It lasts as long as this page is open. Make room, or sign in to save it in your account.'
  }
}

const EXPLAINED: Readonly<Record<Fault, string>> = {
  offline: 'You are offline. Kept on this device, and saved once there is a network.',
  unreachable: 'The server does not answer. Kept on this device; we keep trying.',
  busy: 'The server asks us to wait. Kept on this device, and saved by itself.',
  refused: 'The server could not take it. Kept on this device; we keep trying.',
  'other-account':
    'Another account is signed in here. Kept on this device for the account it belongs to.',
}
