import type { BrowserStorage } from '@/lib/platform/browser-storage'
import type { Viewer } from '@/lib/sync/viewer'

/** The storage key of the notes that no server has confirmed; `kept-notes.ts` reads and writes them. */
export const NOTES_KEY = 'waymark.notes'

/** Tells whether a note in this browser waits for the account that is signed in, or for one to sign in. */
export function hasKeptNotes(storage: BrowserStorage, { guestApart }: Viewer): boolean {
  if (storage.get(NOTES_KEY) === null) return false
  return !guestApart || otherThanGuests(storage).length > 0
}

/** At signing out: nothing of the account stays in this browser. */
export function forgetNotes(storage: BrowserStorage, { guestApart }: Viewer): void {
  const notes = keptIn(storage)
  for (const key of otherThanGuests(storage)) notes.delete(key)
  if (guestApart && notes.size > 0)
    storage.set(NOTES_KEY, JSON.stringify(Object.fromEntries(notes)))
  else storage.remove(NOTES_KEY)
}

/** A guest's are kept under a name that begins with a space. */
function otherThanGuests(storage: BrowserStorage): string[] {
  return [...keptIn(storage).keys()].filter((key) => !key.startsWith(' '))
}

function keptIn(storage: BrowserStorage): Map<string, unknown> {
  return new Map(Object.entries(storage.getJson(NOTES_KEY) ?? {}))
}
