import { ACCOUNT_HEADER } from '@/lib/account/account-header'
import { mergeNotes, NO_NOTE, type NoteContent, sameContent } from '@/lib/notes/notes'
import { type SkillNote, skillNote } from '@/lib/progress/schema'
import { isGuestApart } from './guest-apart'
import { dropNote, keepNote, keptNote, readKeptNotes } from './kept-notes'
import { sessionHint } from './session-hint'

/** Notes on one skill as this page holds them. */
export interface Notes {
  mine: NoteContent
  /** What the account said last. */
  base: SkillNote
  /** `local`: in this browser, as a guest's are; `failed`: here too, and sent later. */
  state: 'saved' | 'local' | 'saving' | 'failed'
  /** What the server finds wrong with it. */
  fault?: string
}

const EMPTY: Notes = { mine: NO_NOTE, base: NO_NOTE, state: 'saved' }
const held = new Map<string, Notes>()
const sending = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()
let heldFor: string | undefined

export function notesOn(skill: string): Notes {
  return held.get(skill) ?? EMPTY
}

export function subscribeNotes(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes what this browser keeps, then what the account says; what was not sent yet is merged into it. */
export async function openNotes(skill: string): Promise<void> {
  const owner = currentOwner()
  const kept = keptNote(owner, skill)
  if (kept) hold(skill, { mine: kept.mine, base: kept.base, state: owner ? 'failed' : 'local' })
  if (!owner) return
  try {
    const response = await fetch(address(skill), { headers: inTheNameOf(owner) })
    if (!response.ok) return
    const account = skillNote.parse(await response.json())
    const { mine, base } = notesOn(skill)
    const merged = sameContent(mine, base) ? account : mergeNotes(base, mine, account)
    hold(skill, { mine: contentOf(merged), base: account, state: 'saved' })
    if (!sameContent(merged, account)) await saveNotes(skill)
  } catch {
    // Offline: what is written now is merged later.
  }
}

/** Writes into this browser at once; `saveNotes` sends it. */
export function writeNotes(skill: string, change: Partial<NoteContent>): void {
  const owner = currentOwner()
  const { mine, base, state } = notesOn(skill)
  const written = { ...contentOf(mine), ...change }
  keepNote({ owner, skill, base, mine: written })
  hold(skill, { mine: written, base, state: owner ? state : 'local' })
}

/** One exchange a skill at a time; what is written meanwhile is sent after it. */
export function saveNotes(skill: string): Promise<void> {
  const running = sending.get(skill) ?? send(skill).finally(() => sending.delete(skill))
  sending.set(skill, running)
  return running
}

/** At every start: what a guest wrote becomes the account's, then everything unsent is sent. */
export async function sendAll(): Promise<void> {
  const owner = currentOwner()
  if (!owner) return
  const guests = isGuestApart(owner) ? [] : Object.values(readKeptNotes())
  for (const guest of guests.filter((note) => note.owner === null)) {
    const own = keptNote(owner, guest.skill)
    const base = own?.base ?? NO_NOTE
    const mine = own ? mergeNotes(NO_NOTE, guest.mine, own.mine) : guest.mine
    keepNote({ owner, skill: guest.skill, base, mine })
    dropNote(null, guest.skill)
  }
  for (const note of Object.values(readKeptNotes()).filter((note) => note.owner === owner)) {
    const shown = held.get(note.skill)
    const mine = shown ? mergeNotes(note.base, note.mine, shown.mine) : note.mine
    hold(note.skill, { mine, base: shown?.base ?? note.base, state: 'failed' })
    await saveNotes(note.skill)
  }
}

async function send(skill: string): Promise<void> {
  const owner = currentOwner()
  if (!owner) return
  for (;;) {
    const { mine, base } = notesOn(skill)
    if (sameContent(mine, base)) {
      dropNote(owner, skill)
      return hold(skill, { mine, base, state: 'saved' })
    }
    hold(skill, { mine, base, state: 'saving' })
    const answer = await put(owner, skill, { ...contentOf(mine), updatedAt: base.updatedAt })
    const now = notesOn(skill)
    if ('fault' in answer) return hold(skill, { ...now, state: 'failed', ...answer })
    const merged = contentOf(afterAnswer(answer, base, mine, now.mine))
    keepNote({ owner, skill, base: answer.current, mine: merged })
    hold(skill, { mine: merged, base: answer.current, state: 'saving' })
  }
}

/** What was typed since it was sent stays, whatever the account says. */
function afterAnswer(
  { taken, current }: Exclude<Answer, { fault: string }>,
  base: NoteContent,
  sent: NoteContent,
  now: NoteContent,
): NoteContent {
  if (!taken) return mergeNotes(base, now, current)
  return sameContent(now, sent) ? current : now
}

type Answer = { taken: boolean; current: SkillNote } | { fault: string }

async function put(owner: string, skill: string, note: SkillNote): Promise<Answer> {
  try {
    const response = await fetch(address(skill), {
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

function hold(skill: string, notes: Notes): void {
  held.set(skill, notes)
  for (const listener of listeners) listener()
}

/** What is held belongs to one account. */
function currentOwner(): string | null {
  const session = sessionHint()
  if (session !== heldFor) held.clear()
  heldFor = session
  return session ?? null
}

function contentOf({ note, links, acts }: NoteContent): NoteContent {
  return { note, links, acts }
}

function inTheNameOf(owner: string): Record<string, string> {
  return { [ACCOUNT_HEADER]: owner }
}

function address(skill: string): string {
  return `/api/v1/notes/${skill}`
}
