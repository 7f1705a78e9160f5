import { NotesStore } from '@/lib/notes/notes-store'
import { deviceStorage } from '@/lib/platform/browser-storage'
import { browserSession } from './browser-sync'

/** What this page holds of the visitor's notes. */
export const notesStore = new NotesStore({
  fetch: (address, request) => fetch(address, request),
  storage: deviceStorage,
  session: browserSession,
})
