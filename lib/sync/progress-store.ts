import type { BrowserStorage } from '@/lib/platform/browser-storage'
import { createStore } from '@/lib/platform/create-store'
import { instantAfter } from '@/lib/progress/last-writer'
import { newOperationId } from '@/lib/progress/operation-id'
import type { Status } from '@/lib/progress/schema'
import { readJournal, writeJournal } from './journal'
import {
  acknowledge,
  applyTabMessage,
  type LocalProgress,
  NOTHING,
  record,
  snapshotOf,
  switchOwner,
} from './local-progress'
import type { Entry, FollowChange } from './outbox'
import type { Clock, Session, Timer } from './ports'
import type { ServerClock } from './server-clock'
import { progressFrom } from './stored-progress'
import type { TabMessage } from './tab-message'
import { viewerOf } from './viewer'

/** The storage key of a page's snapshot; the account and the outbox can supply all of it again. */
export const SNAPSHOT_KEY = 'waymark.progress'

/** The changes of one press. */
export interface Change {
  before: Readonly<Record<string, Status>>
  after: Readonly<Record<string, Status>>
  /** The roadmap that this press began to follow. */
  began?: string | undefined
}

export interface ProgressStorePorts {
  storage: BrowserStorage
  session: Session
  clock: Clock
  serverClock: ServerClock
  /** Forgets with the progress what else this browser keeps of an account. */
  onForgotten: () => void
}

/** The one place in a page that holds what this browser knows of the visitor's progress. */
export class ProgressStore {
  readonly #ports: ProgressStorePorts
  readonly #state = createStore(() => this.#firstProgress())
  readonly #commits = createStore<readonly Entry[]>(() => [])
  readonly #userChanges = createStore<Change>(() => ({ before: {}, after: {} }))
  /** Changes that this browser's storage could not take; they last as long as the page, or until the account has them. */
  readonly #unwritten = new Map<string, Entry>()
  /** Roadmaps that a press began to follow during this visit, without a decision by the person since. */
  readonly #begun = new Set<string>()
  #writing: Timer | undefined

  constructor(ports: ProgressStorePorts) {
    this.#ports = ports
  }

  readonly get = () => this.#state.get()
  readonly subscribe = this.#state.subscribe
  /** Hears of all that has to be kept and sent, undoing included. */
  readonly onCommit = this.#commits.subscribe
  /** Hears of every change the person makes here, but not of what comes from elsewhere, nor of what is undone. */
  readonly onUserChange = this.#userChanges.subscribe

  /** Sets skills' statuses now, as one change; painted at once, sent when the network allows. */
  applyStatuses(statuses: Change['after']): void {
    this.#applyAsUser(statuses, undefined)
  }

  /** The same on a roadmap: a tick follows it, unless the person stopped following it before. */
  applyStatusesOn(roadmap: string, statuses: Change['after']): void {
    const { follows, declined } = this.get()
    const ticks = Object.values(statuses).some((status) => status !== 'pending')
    const begins = ticks && !follows.includes(roadmap) && !declined.includes(roadmap)
    this.#applyAsUser(statuses, begins ? roadmap : undefined)
  }

  setFollowing(roadmap: string, following: boolean): void {
    this.#begun.delete(roadmap)
    this.#commitFollowing({ roadmap, following })
  }

  /** Undoes a change: sets the statuses, and leaves the roadmap that the press began to follow. */
  undo(statuses: Change['after'], began: string | undefined): void {
    this.#commitStatuses(statuses)
    if (began === undefined || !this.#begun.delete(began)) return
    if (this.get().follows.includes(began))
      this.#commitFollowing({ roadmap: began, following: false, undone: true })
  }

  /** Replaces the state by what `how` makes of it, keeps it, and tells everybody on this page. */
  change(how: (before: LocalProgress) => LocalProgress): void {
    if (this.#replace(how)) this.#writeSoon()
  }

  switchOwner(): void {
    this.change((before) => switchOwner(before, viewerOf(this.#ports.session)))
  }

  acknowledge(ids: readonly string[], how?: Parameters<typeof acknowledge>[2]): void {
    this.change((before) => acknowledge(before, ids, how))
    this.markWritten(ids)
  }

  /** Another tab keeps by itself what it tells. */
  applyTabMessage(message: TabMessage): void {
    if (message.kind === 'signed-out') this.forget()
    else this.#replace((before) => applyTabMessage(before, message))
  }

  /** Returns what would be lost with this page. */
  unwritten(): readonly Entry[] {
    return [...this.#unwritten.values()]
  }

  markWritten(ids: Iterable<string>): void {
    for (const id of ids) this.#unwritten.delete(id)
  }

  /** At signing out: nothing of the account stays in this page, nor where the next one would look first. */
  forget(): void {
    this.#stopWriting()
    this.#unwritten.clear()
    this.#begun.clear()
    this.#replace(({ acknowledged }) => ({ ...NOTHING, acknowledged }))
    this.#ports.storage.remove(SNAPSHOT_KEY)
    this.#ports.onForgotten()
  }

  /** Before the page goes. */
  writeNow(): void {
    if (this.#writing !== undefined) this.#write()
  }

  #applyAsUser(after: Change['after'], began: string | undefined): void {
    const { standings } = this.get()
    const before = Object.fromEntries(
      Object.keys(after).map((skill) => [skill, standings[skill]?.status ?? ('pending' as const)]),
    )
    this.#commitStatuses(after)
    if (began !== undefined) {
      this.#commitFollowing({ roadmap: began, following: true })
      this.#begun.add(began)
    }
    this.#userChanges.set({ before, after, began })
  }

  #commitStatuses(statuses: Change['after']): void {
    const { owner } = viewerOf(this.#ports.session)
    const now = this.#ports.serverClock.now()
    const { standings } = this.get()
    this.#commit(
      Object.entries(statuses).map(([skill, status]) => {
        const at = instantAfter(Object.hasOwn(standings, skill) ? standings[skill] : undefined, now)
        return { id: newOperationId(at), skill, status, at: new Date(at).toISOString(), owner }
      }),
    )
  }

  #commitFollowing(change: Omit<FollowChange, 'id'>): void {
    const { owner } = viewerOf(this.#ports.session)
    this.#commit([{ id: newOperationId(this.#ports.serverClock.now()), ...change, owner }])
  }

  /** Writes before anything is painted, so that no closing of the tab can lose it. */
  #commit(entries: Entry[]): void {
    const viewer = viewerOf(this.#ports.session)
    for (const entry of writeJournal(this.#ports.storage, entries))
      this.#unwritten.set(entry.id, entry)
    this.change((before) => record(switchOwner(before, viewer), entries))
    this.#commits.set(entries)
  }

  #replace(how: (before: LocalProgress) => LocalProgress): boolean {
    const before = this.get()
    const after = how(before)
    this.#state.set(after)
    return after !== before
  }

  /** As it stood when the last page was left, and what was done since, whatever became of that page. */
  #firstProgress(): LocalProgress {
    const { storage, session } = this.#ports
    const stored = progressFrom(storage.getJson(SNAPSHOT_KEY))
    const viewer = viewerOf(session)
    // Someone signed out without scripts and left this snapshot behind. Their unsent changes are stored elsewhere.
    if (stored.owner !== null && stored.owner !== viewer.owner) storage.remove(SNAPSHOT_KEY)
    return record(switchOwner(stored, viewer), readJournal(storage))
  }

  /** After the paint: the press itself is in the journal already, this is for the next page's first paint. */
  #writeSoon(): void {
    this.#writing ??= this.#ports.clock.setTimeout(() => this.#write(), WRITE_AFTER_MS)
  }

  #write(): void {
    this.#stopWriting()
    this.#ports.storage.set(SNAPSHOT_KEY, JSON.stringify(snapshotOf(this.get())))
  }

  #stopWriting(): void {
    this.#ports.clock.clearTimeout(this.#writing)
    this.#writing = undefined
  }
}

const WRITE_AFTER_MS = 50
