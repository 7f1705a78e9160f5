import { sync } from './browser-sync'
import { hasKeptNotes, sendNotes } from './send-notes'

/** Sends what is left; whether nothing is. */
export async function allSaved(): Promise<boolean> {
  if (hasKeptNotes()) await sendNotes().catch(() => undefined)
  return (await sync.settled()) && !hasKeptNotes()
}
