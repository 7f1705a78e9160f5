import { instantAfter } from '@/lib/progress/last-writer'
import { newOperationId } from '@/lib/progress/operation-id'
import type { Status } from '@/lib/progress/schema'
import { serverNow } from './clock'
import { readJournal, writeJournal } from './journal'
import {
  become,
  hear,
  type LocalProgress,
  type News,
  NOTHING,
  record,
  toldBy,
} from './local-progress'
import { forgetNotes } from './notes-key'
import type { Entry, FollowChange } from './outbox'
import { sessionHint } from './session-hint'
import { progressFrom } from './stored-progress'

/** The one place in a page that holds what this browser knows of the visitor's progress. */
export const STORAGE_KEY = 'waymark.progress'

let state: LocalProgress | undefined
const listeners = new Set<() => void>()

export function currentProgress(): LocalProgress {
  state ??= firstProgress()
  return state
}

export function progressOnServer(): LocalProgress {
  return NOTHING
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Replaces the state by what `how` makes of it, keeps it, and tells everybody on this page. */
export function change(how: (before: LocalProgress) => LocalProgress): void {
  if (replace(how)) writeSoon()
}

/** News of another tab, which keeps what it tells itself. */
export function hearOf(news: News): void {
  if (news.kind === 'left') forgetStandings()
  replace((before) => hear(before, news))
}

/** What one press changed. */
export interface Change {
  before: Readonly<Record<string, Status>>
  after: Readonly<Record<string, Status>>
  /** The roadmap that this press began to follow. */
  began?: string | undefined
}

/** Hears of every change the person makes here, but not of what comes from elsewhere, nor of what is undone. */
export function witness(listener: (change: Change) => void): () => void {
  witnesses.add(listener)
  return () => witnesses.delete(listener)
}

const witnesses = new Set<(change: Change) => void>()

/** Hears of all that has to be kept and sent, undoing included. */
export function onMade(listener: (entries: readonly Entry[]) => void): () => void {
  makers.add(listener)
  return () => makers.delete(listener)
}

const makers = new Set<(entries: readonly Entry[]) => void>()

/** Sets a skill's status now; painted at once, sent when the network allows. */
export function setStatus(skill: string, status: Status): void {
  setStatuses({ [skill]: status })
}

/** The same for several skills, as one change. */
export function setStatuses(after: Change['after']): void {
  witnessed(after, undefined)
}

function witnessed(after: Change['after'], began: string | undefined): void {
  const { standings } = currentProgress()
  const before = Object.fromEntries(
    Object.keys(after).map((skill) => [skill, standings[skill]?.status ?? ('pending' as const)]),
  )
  makeStatuses(after)
  if (began !== undefined) {
    makeFollowing({ roadmap: began, following: true })
    begun.add(began)
  }
  for (const listener of witnesses) listener({ before, after, began })
}

/** Undoes a change: sets statuses without notifying witnesses, and unfollows the roadmap that the press began to follow. */
export function restore(statuses: Change['after'], began: string | undefined): void {
  makeStatuses(statuses)
  if (began === undefined || !begun.delete(began)) return
  if (currentProgress().follows.includes(began))
    makeFollowing({ roadmap: began, following: false, undone: true })
}

/** Roadmaps that a press began to follow during this visit, without a decision by the person since. */
const begun = new Set<string>()

function makeStatuses(statuses: Change['after']): void {
  const owner = sessionHint() ?? null
  const now = serverNow()
  const { standings } = currentProgress()
  make(
    Object.entries(statuses).map(([skill, status]) => {
      const at = instantAfter(Object.hasOwn(standings, skill) ? standings[skill] : undefined, now)
      return { id: newOperationId(at), skill, status, at: new Date(at).toISOString(), owner }
    }),
  )
}

/** A tick made on a roadmap follows it, unless the person stopped following it before. */
export function setStatusOn(roadmap: string, skill: string, status: Status): void {
  setStatusesOn(roadmap, { [skill]: status })
}

export function setStatusesOn(roadmap: string, statuses: Change['after']): void {
  const { follows, declined } = currentProgress()
  const ticks = Object.values(statuses).some((status) => status !== 'pending')
  const begins = ticks && !follows.includes(roadmap) && !declined.includes(roadmap)
  witnessed(statuses, begins ? roadmap : undefined)
}

export function setFollowing(roadmap: string, following: boolean): void {
  begun.delete(roadmap)
  makeFollowing({ roadmap, following })
}

function makeFollowing(change: Omit<FollowChange, 'id'>): void {
  make([{ id: newOperationId(serverNow()), ...change, owner: sessionHint() ?? null }])
}

/** What could not be written into this browser's storage; it lasts as long as the page, or until the account has it. */
export const unwritten = new Map<string, Entry>()

/** At signing out: nothing of the account stays in this page, nor where the next one would look first. */
export function forgetStandings(): void {
  clearTimeout(writing)
  writing = undefined
  unwritten.clear()
  begun.clear()
  replace(({ answered }) => ({ ...NOTHING, answered }))
  removeSnapshot()
  forgetNotes()
}

function removeSnapshot(): void {
  try {
    localStorage.removeItem(STORAGE_KEY)
  } catch {
    // Storage that is forbidden keeps nothing.
  }
}

/** Before the page goes. */
export function writeNow(): void {
  if (writing !== undefined) write()
}

/** Written before it is painted, so that no closing of the tab can lose it. */
function make(entries: Entry[]): void {
  for (const entry of writeJournal(entries)) unwritten.set(entry.id, entry)
  change((before) => record(become(before, sessionHint() ?? null), entries))
  for (const listener of makers) listener(entries)
}

function replace(how: (before: LocalProgress) => LocalProgress): boolean {
  const before = currentProgress()
  const after = how(before)
  if (after === before) return false
  state = after
  for (const listener of listeners) listener()
  return true
}

/** As it stood when the last page was left, and what was done since, whatever became of that page. */
function firstProgress(): LocalProgress {
  const stored = progressFrom(read())
  // Only earlier versions kept the outbox there.
  for (const entry of writeJournal(stored.outbox)) unwritten.set(entry.id, entry)
  const session = sessionHint() ?? null
  // Someone signed out without scripts and left this snapshot behind. Their unsent changes are stored elsewhere.
  if (stored.owner !== null && stored.owner !== session) removeSnapshot()
  return record(become(stored, session), readJournal())
}

function read(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

let writing: ReturnType<typeof setTimeout> | undefined

/** Behind the paint: what is pressed already stands in the journal, this is for the next page's first paint. */
function writeSoon(): void {
  writing ??= setTimeout(write, 50)
}

function write(): void {
  clearTimeout(writing)
  writing = undefined
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(toldBy(currentProgress())))
  } catch {
    // Storage may be forbidden or full; the next page then begins with what the account and the outbox say.
  }
}
