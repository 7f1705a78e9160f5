import { NotesStore } from '@/lib/notes/notes-store'
import { deviceStorage } from '@/lib/platform/browser-storage'
import { browserSession } from './browser-sync'

/** The visitor's notes as this page holds them. */
export const notesStore = new NotesStore({
  fetch: (address, request) => fetch(address, request),
  storage: deviceStorage,
  session: browserSession,
})
