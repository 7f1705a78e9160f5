import { isGuestApart } from './guest-apart'
import { sessionHint } from './session-hint'

/** Where this browser keeps notes that no server has confirmed; `kept-notes.ts` reads and writes them. */
export const NOTES_KEY = 'waymark.notes'

/** Tells whether a note in this browser waits for the account that is signed in, or for one to sign in. */
export function hasKeptNotes(): boolean {
  try {
    const kept = localStorage.getItem(NOTES_KEY)
    return (
      kept !== null && (!isGuestApart(sessionHint() ?? null) || otherThanGuests(kept).length > 0)
    )
  } catch {
    return false
  }
}

/** At signing out: nothing of the account stays in this browser. */
export function forgetNotes(): void {
  try {
    const kept = localStorage.getItem(NOTES_KEY)
    if (kept !== null && isGuestApart(sessionHint() ?? null)) keepGuests(kept)
    else localStorage.removeItem(NOTES_KEY)
  } catch {
    // Storage that is forbidden keeps nothing.
  }
}

function otherThanGuests(kept: string): string[] {
  return Object.keys(JSON.parse(kept)).filter((key) => !key.startsWith(' '))
}

function keepGuests(kept: string): void {
  const notes = JSON.parse(kept)
  for (const key of otherThanGuests(kept)) delete notes[key]
  localStorage.setItem(NOTES_KEY, JSON.stringify(notes))
}
