import { useEffect, useSyncExternalStore } from 'react'
import { NO_NOTE, type NoteContent } from '@/lib/notes/notes'
import type { HeldNotes } from '@/lib/notes/notes-store'
import { notesStore } from './browser-notes'

interface UsedNotes extends HeldNotes {
  /** Keeps a change in this browser. */
  write: (change: Partial<NoteContent>) => void
  /** Sends what was written to the account. */
  save: () => void
}

/** Returns the visitor's private notes on a skill. */
export function useNotes(skill: string): UsedNotes {
  const notes = useSyncExternalStore(
    notesStore.subscribe,
    () => notesStore.on(skill),
    () => NOTHING,
  )
  return {
    ...notes,
    write: (change) => notesStore.write(skill, change),
    save: () => void notesStore.save(skill),
  }
}

/** Fetches them once for all that show a part of them. */
export function useOpenNotes(skill: string): void {
  useEffect(() => void notesStore.open(skill), [skill])
}

const NOTHING: HeldNotes = { mine: NO_NOTE, base: NO_NOTE, state: 'saved' }
