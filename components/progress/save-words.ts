import type { SaveState } from '@/lib/sync/save-state'
import type { Fault } from '@/lib/sync/sync-error'

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

/** Returns one sentence on what will happen. */
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
