import { useEffect, useSyncExternalStore } from 'react'
import { NO_NOTE, type NoteContent } from '@/lib/notes/notes'
import {
  type Notes,
  notesOn,
  openNotes,
  saveNotes,
  subscribeNotes,
  writeNotes,
} from './notes-store'

interface UsedNotes extends Notes {
  /** Keeps a change in this browser. */
  write: (change: Partial<NoteContent>) => void
  /** Sends what was written to the account. */
  save: () => void
}

/** What the visitor keeps for themselves about a skill. */
export function useNotes(skill: string): UsedNotes {
  const notes = useSyncExternalStore(
    subscribeNotes,
    () => notesOn(skill),
    () => NOTHING,
  )
  return {
    ...notes,
    write: (change) => writeNotes(skill, change),
    save: () => void saveNotes(skill),
  }
}

/** Fetches them once for all that show a part of them. */
export function useOpenNotes(skill: string): void {
  useEffect(() => void openNotes(skill), [skill])
}

const NOTHING: Notes = { mine: NO_NOTE, base: NO_NOTE, state: 'saved' }
