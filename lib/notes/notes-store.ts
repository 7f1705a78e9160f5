import { ACCOUNT_HEADER } from '@/lib/account/account-header'
import type { BrowserStorage } from '@/lib/platform/browser-storage'
import { createStore } from '@/lib/platform/create-store'
import { type SkillNote, skillNote } from '@/lib/progress/schema'
import type { Session } from '@/lib/sync/ports'
import { viewerOf } from '@/lib/sync/viewer'
import { KeptNotes } from './kept-notes'
import { mergeNotes, NO_NOTE, type NoteContent, sameContent } from './notes'

/** Notes on one skill as this page holds them. */
export interface HeldNotes {
  mine: NoteContent
  /** The account's latest version. */
  base: SkillNote
  /** `local`: in this browser, as a guest's are; `failed`: here too, and sent later. */
  state: 'saved' | 'local' | 'saving' | 'failed'
  /** The fault that the server finds in it. */
  fault?: string
}

export interface NotesPorts {
  fetch: (address: string, request: RequestInit) => Promise<Response>
  storage: BrowserStorage
  session: Session
}

const EMPTY: HeldNotes = { mine: NO_NOTE, base: NO_NOTE, state: 'saved' }

/** Keeps a page's notes in this browser as they are written, and in step with the account. */
export class NotesStore {
  readonly #ports: NotesPorts
  readonly #kept: KeptNotes
  readonly #held = createStore<ReadonlyMap<string, HeldNotes>>(() => new Map())
  readonly #sending = new Map<string, Promise<void>>()
  #heldFor: string | undefined
  readonly subscribe = this.#held.subscribe

  constructor(ports: NotesPorts) {
    this.#ports = ports
    this.#kept = new KeptNotes(ports.storage)
  }

  on(skill: string): HeldNotes {
    return this.#held.get().get(skill) ?? EMPTY
  }

  /** Takes what this browser keeps, then what the account says; what was not sent yet is merged into it. */
  async open(skill: string): Promise<void> {
    const owner = this.#currentOwner()
    const kept = this.#kept.find(owner, skill)
    if (kept)
      this.#hold(skill, { mine: kept.mine, base: kept.base, state: owner ? 'failed' : 'local' })
    if (!owner) return
    try {
      const response = await this.#ports.fetch(pathOf(skill), { headers: inTheNameOf(owner) })
      if (!response.ok) return
      const account = skillNote.parse(await response.json())
      if (this.#currentOwner() !== owner) return
      const { mine, base } = this.on(skill)
      const merged = sameContent(mine, base) ? account : mergeNotes(base, mine, account)
      this.#hold(skill, { mine: contentOf(merged), base: account, state: 'saved' })
      if (!sameContent(merged, account)) await this.save(skill)
    } catch {
      // Offline: what is written now is merged later.
    }
  }

  /** Writes into this browser at once; `save` sends it. */
  write(skill: string, change: Partial<NoteContent>): void {
    const owner = this.#currentOwner()
    const { mine, base, state } = this.on(skill)
    const written = { ...contentOf(mine), ...change }
    this.#kept.keep({ owner, skill, base, mine: written })
    this.#hold(skill, { mine: written, base, state: owner ? state : 'local' })
  }

  /** Sends one note of a skill at a time; what is written meanwhile is sent after it. */
  save(skill: string): Promise<void> {
    const running =
      this.#sending.get(skill) ?? this.#send(skill).finally(() => this.#sending.delete(skill))
    this.#sending.set(skill, running)
    return running
  }

  /** At every start: what a guest wrote becomes the account's, then everything unsent is sent. */
  async sendAll(): Promise<void> {
    const owner = this.#currentOwner()
    if (!owner) return
    this.#adoptGuests(owner)
    for (const note of this.#kept.all().filter((note) => note.owner === owner)) {
      const shown = this.#held.get().get(note.skill)
      const mine = shown ? mergeNotes(note.base, note.mine, shown.mine) : note.mine
      this.#hold(note.skill, { mine, base: shown?.base ?? note.base, state: 'failed' })
      await this.save(note.skill)
    }
  }

  #adoptGuests(owner: string): void {
    const { guestApart } = viewerOf(this.#ports.session)
    if (guestApart) return
    for (const guest of this.#kept.all().filter((note) => note.owner === null)) {
      const own = this.#kept.find(owner, guest.skill)
      const base = own?.base ?? NO_NOTE
      const mine = own ? mergeNotes(NO_NOTE, guest.mine, own.mine) : guest.mine
      this.#kept.keep({ owner, skill: guest.skill, base, mine })
      this.#kept.drop(null, guest.skill)
    }
  }

  async #send(skill: string): Promise<void> {
    const owner = this.#currentOwner()
    if (!owner) return
    for (;;) {
      const { mine, base } = this.on(skill)
      if (sameContent(mine, base)) {
        this.#kept.drop(owner, skill)
        return this.#hold(skill, { mine, base, state: 'saved' })
      }
      this.#hold(skill, { mine, base, state: 'saving' })
      const answer = await this.#put(owner, skill, {
        ...contentOf(mine),
        updatedAt: base.updatedAt,
      })
      if (this.#currentOwner() !== owner) return
      const now = this.on(skill)
      if ('fault' in answer) return this.#hold(skill, { ...now, state: 'failed', ...answer })
      const merged = contentOf(afterResponse(answer, base, mine, now.mine))
      this.#kept.keep({ owner, skill, base: answer.current, mine: merged })
      this.#hold(skill, { mine: merged, base: answer.current, state: 'saving' })
    }
  }

  async #put(owner: string, skill: string, note: SkillNote): Promise<PutResponse> {
    try {
      const response = await this.#ports.fetch(pathOf(skill), {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', ...inTheNameOf(owner) },
        body: JSON.stringify(note),
      })
      if (response.status === 409 && response.headers.has(ACCOUNT_HEADER))
        return { fault: 'Another account is signed in here. Kept on this device.' }
      const body = await response.json()
      if (response.ok) return { taken: true, current: skillNote.parse(body) }
      if (response.status === 409) return { taken: false, current: skillNote.parse(body.current) }
      return {
        fault: Object.entries(body.fields ?? {})
          .flat()
          .join(' '),
      }
    } catch {
      return { fault: '' }
    }
  }

  #hold(skill: string, notes: HeldNotes): void {
    this.#held.set(new Map(this.#held.get()).set(skill, notes))
  }

  /** Returns the current account, and drops the notes of any other. */
  #currentOwner(): string | null {
    const session = this.#ports.session.hint()
    if (session !== this.#heldFor) this.#held.set(new Map())
    this.#heldFor = session
    return session ?? null
  }
}

type PutResponse = { taken: boolean; current: SkillNote } | { fault: string }

/** Returns the notes after a response; text typed since the request stays, whatever the account says. */
function afterResponse(
  { taken, current }: Exclude<PutResponse, { fault: string }>,
  base: NoteContent,
  sent: NoteContent,
  now: NoteContent,
): NoteContent {
  if (!taken) return mergeNotes(base, now, current)
  return sameContent(now, sent) ? current : now
}

function contentOf({ note, links, acts }: NoteContent): NoteContent {
  return { note, links, acts }
}

function inTheNameOf(owner: string): Record<string, string> {
  return { [ACCOUNT_HEADER]: owner }
}

function pathOf(skill: string): string {
  return `/api/v1/notes/${skill}`
}
