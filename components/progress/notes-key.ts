/** Where this browser keeps notes that no server has confirmed; `kept-notes.ts` reads and writes them. */
export const NOTES_KEY = 'waymark.notes'

export function hasKeptNotes(): boolean {
  try {
    return localStorage.getItem(NOTES_KEY) !== null
  } catch {
    return false
  }
}

/** At signing out: nothing of the account stays in this browser. */
export function forgetNotes(): void {
  try {
    localStorage.removeItem(NOTES_KEY)
  } catch {
    // Storage that is forbidden keeps nothing.
  }
}
