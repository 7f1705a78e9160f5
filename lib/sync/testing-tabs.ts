import { applyOperations } from '@/lib/progress/last-writer'
import type { ProgressState } from '@/lib/progress/schema'
import type { STATUSES } from '@/lib/progress/statuses'
import {
  acknowledge,
  applyServerState,
  applyTabMessage,
  type LocalProgress,
  NOTHING,
  record,
  snapshotOf,
  switchOwner,
  unsent,
} from './local-progress'
import { applyFollowChanges, type Entry, inOrder, isOperation, type OwnOperation } from './outbox'
import type { TabMessage } from './tab-message'
import { viewer } from './testing-entries'

/** Three tabs of a browser, what the browser keeps, and the account. */
export class World {
  tabs: LocalProgress[] = [open(), open(), open()]
  made: Entry[] = []
  /** The outbox of the browser, journal and database together. */
  kept: Entry[] = []
  account = new Map<string, OwnOperation & { version: number }>()
  follows: readonly string[] = []
  version = 0
  sentTwice: string[] = []
  #acknowledged = new Set<string>()
  /** Messages that each tab has still to apply, each sender's in order. */
  #news: TabMessage[][] = [[], [], []]
  #clock = 100

  take(step: {
    kind: string
    tab: number
    skill?: string
    status?: (typeof STATUSES)[number]
    clock?: number
    roadmap?: string
    following?: boolean
    fate?: string
    batch?: number
    news?: number
  }): void {
    const { kind, tab } = step
    if (kind === 'press' || kind === 'follow') this.#press(step)
    if (kind === 'listen') this.#listen(tab, step.news ?? 0)
    if (kind === 'reopen') this.#reopen(tab)
    if (kind === 'exchange') this.#exchange(tab, step.fate ?? 'well', step.batch ?? 500)
  }

  /** In the end there is a network, and every tab is looked at. */
  settle(): void {
    for (const tab of [0, 1, 2, 0, 1]) {
      this.#listen(tab, 1000)
      this.#exchange(tab, 'well', 500)
    }
    for (const tab of [0, 1, 2]) this.#listen(tab, 1000)
  }

  #press({
    tab,
    skill,
    status,
    clock = 0,
    roadmap,
    following = false,
  }: Parameters<World['take']>[0]) {
    this.#clock += 1
    const id = `${this.#clock}`.padStart(6, '0')
    const entry: Entry = skill
      ? { id, skill, status: status ?? 'done', at: instant(this.#clock + clock), owner: 'ada' }
      : { id, roadmap: roadmap ?? '', following, owner: 'ada' }
    this.made.push(entry)
    this.kept.push(entry)
    this.#change(tab, (before) => record(before, [entry]))
    this.#tell(tab, { kind: 'committed', entries: [entry] })
  }

  /** The sender reads what the browser keeps before it sends, under the lock. */
  #exchange(tab: number, fate: string, size: number): void {
    this.#reconcile(tab)
    let batch = unsent(this.#at(tab)).slice(0, size)
    while (batch.length > 0) {
      this.sentTwice.push(...batch.map(({ id }) => id).filter((id) => this.#acknowledged.has(id)))
      if (fate !== 'never arrives') this.#arrive(batch)
      if (fate === 'tab closed') this.#reopen(tab)
      if (fate !== 'well') return
      this.#acknowledge(tab, batch)
      batch = unsent(this.#at(tab)).slice(0, size)
    }
    this.#change(tab, (before) =>
      applyServerState(before, this.#since(before.version), {
        whole: false,
        follows: this.follows,
      }),
    )
    this.#tell(tab, { kind: 'pulled', ...snapshotOf(this.#at(tab)) })
  }

  #acknowledge(tab: number, batch: Entry[]): void {
    const ids = batch.map(({ id }) => id)
    for (const id of ids) this.#acknowledged.add(id)
    this.#change(tab, (before) => acknowledge(before, ids))
    this.kept = this.kept.filter(({ id }) => !ids.includes(id))
    this.#tell(tab, {
      ...{ kind: 'acknowledged', ids, owner: 'ada' },
      ...{ version: undefined, refused: false },
    })
  }

  /** As `reconcileOutbox` does it. */
  #reconcile(tab: number): void {
    const kept = new Set(this.kept.map(({ id }) => id))
    const gone = this.#at(tab)
      .outbox.map(({ id }) => id)
      .filter((id) => !kept.has(id))
    this.#change(tab, (before) => acknowledge(record(before, this.kept), gone))
  }

  #arrive(batch: Entry[]): void {
    const fresh = batch.filter(isOperation).filter(({ id }) => !this.account.has(id))
    if (fresh.length > 0) this.version += 1
    for (const entry of fresh) this.account.set(entry.id, { ...entry, version: this.version })
    this.follows = applyFollowChanges(this.follows, inOrder(batch))
  }

  #since(version: number): ProgressState {
    const all = [...this.account.values()]
    const standing = applyOperations({}, all)
    const told = Object.entries(standing).filter(
      ([, { id }]) => (this.account.get(id)?.version ?? 0) > version,
    )
    return {
      version: this.version,
      skills: Object.fromEntries(told.map(([skill, { status, at }]) => [skill, { status, at }])),
    }
  }

  /** Nothing of the tab is left but what the browser keeps; the snapshot it painted from may be any older one. */
  #reopen(tab: number): void {
    this.tabs[tab] = record(open(), this.kept)
    this.#news[tab] = []
  }

  #tell(from: number, news: TabMessage): void {
    for (const tab of [0, 1, 2]) if (tab !== from) this.#news[tab]?.push(news)
  }

  #listen(tab: number, count: number): void {
    for (const news of this.#news[tab]?.splice(0, count) ?? [])
      this.#change(tab, (before) => applyTabMessage(before, news))
  }

  #change(tab: number, how: (before: LocalProgress) => LocalProgress): void {
    this.tabs[tab] = how(this.#at(tab))
  }

  #at(tab: number): LocalProgress {
    return this.tabs[tab] ?? NOTHING
  }
}

function open(): LocalProgress {
  return switchOwner(NOTHING, viewer('ada'))
}

function instant(second: number): string {
  return new Date(1000 * second).toISOString()
}
