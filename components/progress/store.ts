import { newOperationId } from '@/lib/progress/operation-id'
import type { Status } from '@/lib/progress/schema'
import {
  changeFollow,
  type LocalProgress,
  NOTHING,
  parseLocalProgress,
  record,
} from './local-progress'

/** The one place in a page that holds what this browser knows of the visitor's progress. */
export const STORAGE_KEY = 'waymark.progress'

let state: LocalProgress | undefined
const listeners = new Set<() => void>()

export function currentProgress(): LocalProgress {
  state ??= parseLocalProgress(readStorage())
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

/** Sets a skill's status now; painted at once, sent when the network allows. */
export function setStatus(skill: string, status: Status): void {
  const operation = { id: newOperationId(), skill, status, at: new Date().toISOString() }
  change((before) => record(before, [operation]))
}

/** A tick made on a roadmap follows it, unless the person stopped following it before. */
export function setStatusOn(roadmap: string, skill: string, status: Status): void {
  setStatus(skill, status)
  const { follows, declined } = currentProgress()
  if (status !== 'pending' && !follows.includes(roadmap) && !declined.includes(roadmap))
    setFollowing(roadmap, true)
}

export function setFollowing(roadmap: string, following: boolean): void {
  change((before) => changeFollow(before, roadmap, following))
}

/** At signing out: nothing of the account stays in this browser. */
export function forgetEverything(): void {
  change(() => NOTHING)
}

/** Another tab wrote: its state is read again. */
export function rereadStorage(): void {
  state = parseLocalProgress(readStorage())
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
