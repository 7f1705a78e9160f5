import { newOperationId } from '@/lib/progress/operation-id'
import type { Status } from '@/lib/progress/schema'
import { changeFollow, type LocalProgress, NOTHING, record } from './local-progress'
import { forgetNotes } from './notes-key'
import { progressFrom } from './stored-progress'

/** The one place in a page that holds what this browser knows of the visitor's progress. */
export const STORAGE_KEY = 'waymark.progress'

let state: LocalProgress | undefined
const listeners = new Set<() => void>()

export function currentProgress(): LocalProgress {
  state ??= progressFrom(readStorage())
  return state
}

export function progressOnServer(): LocalProgress {
  return NOTHING
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Replaces the state by what `change` makes of it, keeps it, and tells everybody. */
export function change(how: (before: LocalProgress) => LocalProgress): void {
  const before = currentProgress()
  const after = how(before)
  if (after === before) return
  state = after
  writeStorage(after)
  for (const listener of listeners) listener()
}

/** What one press changed. */
export interface Change {
  before: Readonly<Record<string, Status>>
  after: Readonly<Record<string, Status>>
}

/** Hears of every change the person makes here, but not of what comes from elsewhere, nor of what is undone. */
export function witness(listener: (change: Change) => void): () => void {
  witnesses.add(listener)
  return () => witnesses.delete(listener)
}

const witnesses = new Set<(change: Change) => void>()

/** Sets a skill's status now; painted at once, sent when the network allows. */
export function setStatus(skill: string, status: Status): void {
  setStatuses({ [skill]: status })
}

/** The same for several skills, as one change. */
export function setStatuses(after: Change['after']): void {
  const { standings } = currentProgress()
  const before = Object.fromEntries(
    Object.keys(after).map((skill) => [skill, standings[skill]?.status ?? ('pending' as const)]),
  )
  restoreStatuses(after)
  for (const listener of witnesses) listener({ before, after })
}

/** Sets statuses without telling: how a change is undone. */
export function restoreStatuses(statuses: Change['after']): void {
  const at = new Date().toISOString()
  const made = Object.entries(statuses).map(([skill, status]) => ({
    id: newOperationId(),
    skill,
    status,
    at,
  }))
  change((before) => record(before, made))
}

/** A tick made on a roadmap follows it, unless the person stopped following it before. */
export function setStatusOn(roadmap: string, skill: string, status: Status): void {
  setStatusesOn(roadmap, { [skill]: status })
}

export function setStatusesOn(roadmap: string, statuses: Change['after']): void {
  setStatuses(statuses)
  const { follows, declined } = currentProgress()
  const ticks = Object.values(statuses).some((status) => status !== 'pending')
  if (ticks && !follows.includes(roadmap) && !declined.includes(roadmap))
    setFollowing(roadmap, true)
}

export function setFollowing(roadmap: string, following: boolean): void {
  change((before) => changeFollow(before, roadmap, following))
}

/** At signing out: nothing of the account stays in this browser. */
export function forgetEverything(): void {
  change(() => NOTHING)
  forgetNotes()
}

/** Another tab wrote: its state is read again. */
export function rereadStorage(): void {
  state = progressFrom(readStorage())
  for (const listener of listeners) listener()
}

function readStorage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

function writeStorage(progress: LocalProgress): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(progress))
  } catch {
    // Storage may be forbidden or full; progress then lasts as long as the page, or until it is synchronised.
  }
}
