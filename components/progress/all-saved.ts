import { hasKeptNotes } from './notes-key'
import { settled } from './sync'

/** Sends what is left; whether nothing is. */
export async function allSaved(): Promise<boolean> {
  if (hasKeptNotes()) {
    const { sendAll } = await import('./notes-store')
    await sendAll().catch(() => undefined)
  }
  return (await settled()) && !hasKeptNotes()
}
