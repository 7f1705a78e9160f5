import { z } from 'zod'
import type { BrowserStorage } from '@/lib/platform/browser-storage'
import { skillNote } from '@/lib/progress/schema'
import { NOTES_KEY } from './kept-notes-hint'
import type { NoteContent } from './notes'

export interface KeptNote {
  /** Null for a guest's. */
  owner: string | null
  skill: string
  /** The server's version when the person began to write. */
  base: z.infer<typeof skillNote>
  mine: NoteContent
}

/** Notes that no server has confirmed, as this browser keeps them. */
export class KeptNotes {
  readonly #storage: BrowserStorage

  constructor(storage: BrowserStorage) {
    this.#storage = storage
  }

  all(): KeptNote[] {
    return Object.values(this.#read())
  }

  find(owner: string | null, skill: string): KeptNote | undefined {
    return this.#read()[keyOf(owner, skill)]
  }

  /** Keeps a note; if the browser can keep nothing, for as long as the page lasts, or until the account has it. */
  keep(note: KeptNote): void {
    this.#write({ ...this.#read(), [keyOf(note.owner, note.skill)]: note })
  }

  drop(owner: string | null, skill: string): void {
    const { [keyOf(owner, skill)]: _, ...others } = this.#read()
    this.#write(others)
  }

  #read(): Readonly<Record<string, KeptNote>> {
    const { data } = keptNotes.safeParse(this.#storage.getJson(NOTES_KEY))
    return data ?? {}
  }

  #write(notes: Readonly<Record<string, KeptNote>>): void {
    if (Object.keys(notes).length === 0) this.#storage.remove(NOTES_KEY)
    else this.#storage.set(NOTES_KEY, JSON.stringify(notes))
  }
}

function keyOf(owner: string | null, skill: string): string {
  return `${owner ?? ''} ${skill}`
}

const keptNotes = z.record(
  z.string(),
  z.object({
    owner: z.string().nullable(),
    skill: z.string(),
    base: skillNote,
    mine: skillNote.omit({ updatedAt: true }),
  }),
)
