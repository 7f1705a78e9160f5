import { z } from 'zod'
import type { NoteContent } from '@/lib/notes/notes'
import { skillNote } from '@/lib/progress/schema'
import { NOTES_KEY } from './notes-key'

/** Notes that no server has confirmed, by whose they are (nobody's are a guest's) and by skill. */
export type KeptNotes = Readonly<Record<string, KeptNote>>

export interface KeptNote {
  owner: string | null
  skill: string
  /** What the server said when they were begun. */
  base: z.infer<typeof skillNote>
  mine: NoteContent
}

export function readKeptNotes(): KeptNotes {
  try {
    return shape.parse(JSON.parse(localStorage.getItem(NOTES_KEY) ?? '{}'))
  } catch {
    return {}
  }
}

export function keepNote(note: KeptNote): void {
  write({ ...readKeptNotes(), [keyOf(note.owner, note.skill)]: note })
}

export function dropNote(owner: string | null, skill: string): void {
  const { [keyOf(owner, skill)]: _, ...others } = readKeptNotes()
  write(others)
}

export function keptNote(owner: string | null, skill: string): KeptNote | undefined {
  return readKeptNotes()[keyOf(owner, skill)]
}

function keyOf(owner: string | null, skill: string): string {
  return `${owner ?? ''} ${skill}`
}

function write(notes: KeptNotes): void {
  try {
    if (Object.keys(notes).length === 0) localStorage.removeItem(NOTES_KEY)
    else localStorage.setItem(NOTES_KEY, JSON.stringify(notes))
  } catch {
    // Storage may be forbidden or full; notes then last as long as the page, or until the account has them.
  }
}

const shape = z.record(
  z.string(),
  z.object({
    owner: z.string().nullable(),
    skill: z.string(),
    base: skillNote,
    mine: skillNote.omit({ updatedAt: true }),
  }),
)
