import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '@/lib/progress/statuses'
import { type Entry, isOperation } from './outbox'
import { TestBrowser, type TestTab } from './testing-browser'
import { TestClock } from './testing-clock'
import { GONE, ROADMAPS, SKILLS } from './testing-entries'
import { TestServer } from './testing-server'

/*
 * Two devices, one of them with two tabs, and two accounts: presses, networks and servers that fail, tabs that are closed with
 * all they had in memory, sign-ins, sign-outs and sessions that end, in any order.
 */

const FATES = ['well', 'never arrives', 'response lost', 'server error', 'server busy'] as const
const where = { browser: fc.nat(1), tab: fc.nat(1) }

const press = fc.record({
  kind: fc.constant('press' as const),
  ...where,
  // A skill that the server does not know is refused.
  skill: fc.constantFrom(...SKILLS, GONE),
  status: fc.constantFrom(...STATUSES),
  roadmap: fc.constantFrom(undefined, ...ROADMAPS, 'removed'),
})
const follow = fc.record({
  kind: fc.constant('follow' as const),
  ...where,
  roadmap: fc.constantFrom(...ROADMAPS),
  following: fc.boolean(),
})
const pass = fc.record({
  kind: fc.constant('pass' as const),
  ms: fc.constantFrom(1, 10, 25, 60, 300, 6000, 40_000),
})
const trouble = fc.record({
  kind: fc.constant('trouble' as const),
  browser: fc.nat(1),
  fates: fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 3 }),
})
const focus = fc.record({ kind: fc.constant('focus' as const), ...where })
const reopen = fc.record({ kind: fc.constant('reopen' as const), ...where })
const session = fc.record({
  kind: fc.constantFrom('sign in', 'sign out', 'session ends'),
  ...where,
  account: fc.constantFrom('ada', 'bob'),
  apart: fc.boolean(),
})

type Of<A> = A extends fc.Arbitrary<infer Value> ? Value : never
type Step =
  | Of<typeof press | typeof follow | typeof pass | typeof trouble>
  | Of<typeof focus | typeof reopen | typeof session>

const withFailures = fc.oneof(
  { arbitrary: press, weight: 6 },
  { arbitrary: pass, weight: 6 },
  follow,
  { arbitrary: trouble, weight: 2 },
  focus,
  reopen,
)
const anything = fc.oneof({ arbitrary: withFailures, weight: 6 }, session)
const worlds = fc.record({
  wrong: fc.constantFrom(0, 7_200_000, -7_200_000),
  isDatabaseForbidden: fc.boolean(),
  hasLocks: fc.boolean(),
})

describe('whatever people, tabs, networks and servers do, in any order', () => {
  test('what was pressed is in the account it was pressed for, once, and every page ends with what the account says', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.array(anything, { maxLength: 30 }), async (facts, steps) => {
        const world = new World(facts)
        for (const step of steps) await world.take(step)
        await world.settle()
        world.expectNothingLost()
        world.expectOutboxesEmpty()
        world.expectNothingForOthers()
      }),
      { numRuns: 100 },
    )
  })

  test('of one person, polls alone bring every page to what the last writer said', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.array(withFailures, { maxLength: 30 }), async (facts, steps) => {
        const world = new World(facts)
        for (const browser of world.browsers) browser.signIn('ada')
        for (const step of steps) await world.take(step)
        for (const browser of world.browsers) browser.fates = []
        // The longest pause after failures, and the poll of a page that is only open.
        await world.clock.pass(10 * 60_000)
        world.expectStatuses('ada')
        world.expectNothingLost()
        world.expectNothingForOthers()
      }),
      { numRuns: 40 },
    )
  })
})

class World {
  readonly clock = new TestClock()
  readonly server = new TestServer()
  readonly browsers: TestBrowser[]
  readonly #made = new Map<string, Entry>()
  readonly #madeIn = new Map<TestBrowser, Entry[]>()
  /** Changes of a person who signed out with something unsaved: they may be lost. */
  readonly #forgiven = new Set<string>()

  constructor({
    wrong,
    isDatabaseForbidden,
    hasLocks,
  }: {
    wrong: number
    isDatabaseForbidden: boolean
    hasLocks: boolean
  }) {
    this.browsers = [0, wrong].map((by) => new TestBrowser(this.clock, this.server, by))
    for (const browser of this.browsers) Object.assign(browser, { isDatabaseForbidden, hasLocks })
    for (const browser of [...this.browsers, this.#browser(0)]) this.#open(browser)
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'pass':
        return this.clock.pass(step.ms)
      case 'trouble':
        this.#browser(step.browser).fates = [...step.fates]
        return
      case 'press':
        return this.#press(step)
      case 'follow':
        return this.#tab(step).progress.setFollowing(step.roadmap, step.following)
      case 'focus':
        return this.#tab(step).focus()
      case 'reopen':
        return this.#reopen(this.#tab(step))
      case 'sign in':
        return this.#signIn(step)
      case 'sign out':
        return this.#signOut(this.#tab(step))
      case 'session ends':
        this.#browser(step.browser).session = undefined
    }
  }

  /** In the end the network is well, and everybody comes back to every browser and looks at every page. */
  async settle(): Promise<void> {
    for (const browser of this.browsers) browser.fates = []
    await this.clock.pass(10_000)
    for (const account of ['ada', 'bob', 'ada', 'bob']) {
      for (const [index, browser] of this.browsers.entries()) {
        this.#signIn({ browser: index, tab: 0, account, apart: false })
        await this.clock.pass(1000)
        for (const tab of browser.tabs) tab.focus()
        await this.clock.pass(1000)
      }
      for (const browser of this.browsers) for (const tab of browser.tabs) tab.focus()
      await this.clock.pass(1000)
      this.expectStatuses(account)
      this.expectFollows(account)
    }
  }

  /** Follows are asked for only when somebody comes to a page. */
  expectFollows(account: string): void {
    for (const { progress } of this.browsers.flatMap(({ tabs }) => tabs))
      expect(progress.get().follows.toSorted()).toEqual(
        this.server.account(account).follows.toSorted(),
      )
  }

  expectStatuses(account: string): void {
    for (const { progress } of this.browsers.flatMap(({ tabs }) => tabs)) {
      const { owner, standings, outbox } = progress.get()
      expect(owner).toBe(account)
      const said = Object.entries(standings).map(([skill, { status }]) => [skill, status])
      expect(Object.fromEntries(said.filter(([, status]) => status !== 'pending'))).toEqual(
        this.server.account(account).statuses(),
      )
      expect(outbox.filter((entry) => entry.owner === account)).toEqual([])
    }
  }

  expectNothingLost(): void {
    for (const entry of this.#made.values()) {
      if (!isOperation(entry) || entry.skill === GONE || this.#forgiven.has(entry.id)) continue
      expect(this.#holdersOf(entry), JSON.stringify(entry)).toHaveLength(1)
    }
  }

  expectOutboxesEmpty(): void {
    for (const browser of this.browsers) {
      expect([...browser.database.keys()]).toEqual([])
      expect(Object.keys(browser.kept()).filter((key) => key.includes('.outbox.'))).toEqual([])
    }
  }

  expectNothingForOthers(): void {
    for (const { session, ids } of this.server.taken)
      for (const id of ids) expect([session, null]).toContain(this.#made.get(id)?.owner)
    for (const entry of this.#made.values())
      expect(this.#holdersOf(entry).length).toBeLessThanOrEqual(1)
    const follows = this.server.taken.filter(
      ({ method }) => method === 'PUT' || method === 'DELETE',
    )
    for (const { session, method, path } of follows)
      expect(
        [...this.#made.values()].some(
          (entry) =>
            !isOperation(entry) &&
            path.endsWith(`/${entry.roadmap}`) &&
            entry.following === (method === 'PUT') &&
            [session, null].includes(entry.owner),
        ),
      ).toBe(true)
  }

  #holdersOf({ id }: Entry): string[] {
    return [...this.server.accounts].flatMap(([name, { log }]) => (log.has(id) ? name : []))
  }

  #press(step: Of<typeof press>): void {
    const { progress, sync } = this.#tab(step)
    sync.touch()
    const statuses = { [step.skill]: step.status }
    if (step.roadmap) progress.applyStatusesOn(step.roadmap, statuses)
    else progress.applyStatuses(statuses)
  }

  #signIn(step: { browser: number; tab: number; account: string; apart: boolean }): void {
    const browser = this.#browser(step.browser)
    browser.signIn(step.account, step)
    this.#reopen(this.#tab(step))
  }

  /** Signs a person out; the changes unsaved by then may be lost, and the page asks about them. */
  async #signOut(tab: TestTab): Promise<void> {
    const { browser } = tab
    for (const entry of this.#madeIn.get(browser) ?? [])
      if ([null, browser.hint].includes(entry.owner) && this.#holdersOf(entry).length === 0)
        this.#forgiven.add(entry.id)
    const left = tab.sync.signOut()
    await this.clock.pass(10_000)
    await left
    browser.session = undefined
    browser.hint = undefined
    this.#reopen(tab)
  }

  #reopen(tab: TestTab): void {
    tab.browser.close(tab)
    this.#open(tab.browser)
  }

  #open(browser: TestBrowser): void {
    browser.open().progress.onCommit((entries) => {
      for (const entry of entries) this.#made.set(entry.id, entry)
      this.#madeIn.set(browser, [...(this.#madeIn.get(browser) ?? []), ...entries])
    })
  }

  #tab(step: { browser: number; tab: number }): TestTab {
    const { tabs } = this.#browser(step.browser)
    const tab = tabs[step.tab % tabs.length]
    if (!tab) throw new Error('a browser without tabs')
    return tab
  }

  #browser(index: number): TestBrowser {
    const browser = this.browsers[index]
    if (!browser) throw new Error('no such browser')
    return browser
  }
}
