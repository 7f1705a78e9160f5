import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyOperations } from '@/lib/progress/last-writer'
import type { ProgressState } from '@/lib/progress/schema'
import { STATUSES } from '@/lib/progress/statuses'
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
import {
  applyFollowChanges,
  type Entry,
  entriesFor,
  inOrder,
  isOperation,
  type OwnOperation,
} from './outbox'
import { entryFrom } from './stored-progress'
import type { TabMessage } from './tab-message'
import { entries, owners, ROADMAPS, SKILLS, viewer } from './testing-entries'

describe('taking in what was done', () => {
  test('any order, any repetition and any division give the same', () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(15)),
    )
    fc.assert(
      fc.property(owners, shuffled, (owner, [all, order, cut]) => {
        const start = switchOwner(NOTHING, viewer(owner))
        const once = record(start, all)
        const parts = [order.slice(cut), order.slice(0, cut), order]
        expect(shownBy(parts.reduce(record, start))).toEqual(shownBy(once))
        expect(once.standings).toEqual(
          applyOperations({}, entriesFor(all, viewer(owner)).filter(isOperation)),
        )
      }),
    )
  })

  test('what was answered for never comes back, even when its news comes later', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const ids = all.map(({ id }) => id)
        expect(record(acknowledge(NOTHING, ids), all).outbox).toEqual([])
        expect(acknowledge(record(NOTHING, all), ids).outbox).toEqual([])
      }),
    )
  })

  test('an account’s progress goes with its session, a guest’s comes along to it', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const guest = record(NOTHING, all)
        expect(shownBy(switchOwner(guest, viewer('ada')))).toEqual(
          shownBy(record(switchOwner(NOTHING, viewer('ada')), all)),
        )
        const left = switchOwner(record(switchOwner(NOTHING, viewer('ada')), all), viewer(null))
        expect(shownBy(left)).toEqual(shownBy(guest))
        expect(left.outbox).toEqual(guest.outbox)
      }),
    )
  })
})

test('leaving a roadmap is remembered, undoing that a tick followed it is not', () => {
  const change = { roadmap: 'backend', owner: 'ada' }
  const begun: Entry = { ...change, id: 'a', following: true }
  const undone: Entry = { ...change, id: 'b', following: false, undone: true }
  const left: Entry = { ...change, id: 'c', following: false }
  const start = switchOwner(NOTHING, viewer('ada'))
  for (const entries of [[begun, undone], [undone, begun], [undone]])
    expect(record(start, entries)).toMatchObject({ follows: [], declined: [] })
  expect(record(start, [undone, left])).toMatchObject({ follows: [], declined: ['backend'] })
  // The next page reads the same from storage.
  const kept = entryFrom(structuredClone(undone))
  expect(kept && record(record(start, [begun]), [kept])).toMatchObject({
    follows: [],
    declined: [],
  })
})

/*
 * Several tabs of a browser and one account, as push-pull.ts and sync.ts join them: presses, requests that never arrive or
 * whose answer is lost, tabs closed and opened, news that arrives whenever it likes.
 */
describe('any interleaving of tabs, acknowledgements and failures', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('press' as const),
      tab: fc.nat(2),
      skill: fc.constantFrom(...SKILLS),
      status: fc.constantFrom(...STATUSES),
      clock: fc.integer({ min: -5, max: 5 }),
    }),
    fc.record({
      kind: fc.constant('follow' as const),
      tab: fc.nat(2),
      roadmap: fc.constantFrom(...ROADMAPS),
      following: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('exchange' as const),
      tab: fc.nat(2),
      fate: fc.constantFrom('well', 'never arrives', 'answer lost', 'tab closed' as const),
      batch: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('listen' as const), tab: fc.nat(2), news: fc.nat(3) }),
    fc.record({ kind: fc.constant('reopen' as const), tab: fc.nat(2) }),
  )

  test('no operation is lost, none is sent after its acknowledgement, and all end with the last writer’s statuses', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world = new World()
        for (const one of steps) world.take(one)
        world.settle()
        const operations = world.made.filter(isOperation)
        expect(new Set(world.account.keys())).toEqual(new Set(operations.map(({ id }) => id)))
        expect(world.kept).toEqual([])
        expect(world.sentTwice).toEqual([])
        const standing = statuses(applyOperations({}, operations))
        const follows = applyFollowChanges([], world.made).toSorted()
        for (const tab of world.tabs) {
          expect(statuses(tab.standings)).toEqual(standing)
          expect(tab.follows.toSorted()).toEqual(follows)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

class World {
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

function statuses(standings: LocalProgress['standings']) {
  return Object.fromEntries(Object.entries(standings).map(([skill, { status }]) => [skill, status]))
}

function shownBy({ standings, follows, outbox }: LocalProgress) {
  return { standings, follows: follows.toSorted(), outbox: inOrder(outbox) }
}
