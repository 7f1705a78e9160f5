import * as hint from '@/lib/notes/kept-notes-hint'
import { deviceStorage } from '@/lib/platform/browser-storage'
import { viewerOf } from '@/lib/sync/viewer'
import { browserSession } from './browser-sync'

/** Tells whether a note in this browser waits for the account that is signed in, or for one to sign in. */
export function hasKeptNotes(): boolean {
  return hint.hasKeptNotes(deviceStorage, viewerOf(browserSession))
}

/** Sends to the account what could not be sent before, or was written before signing in. */
export async function sendNotes(): Promise<void> {
  const { notesStore } = await import('./browser-notes')
  await notesStore.sendAll()
}
