import { randomUUID } from 'node:crypto'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { Pool } from 'pg'
import { Faults } from './faults'
import { forget, Person } from './people'
import { FaultProxy } from './servers/fault-proxy'
import { stack } from './stack'

interface Fixtures {
  faults: Faults
  /** Another browser: it shares nothing with the one of `page`. */
  newBrowser: (options?: BrowserContextOptions) => Promise<Page>
  newPerson: () => Promise<Person>
  /** Waymark behind a network that can fail. */
  network: FaultProxy
  /** The person whose session the browser of `page` holds. */
  person: Person
  /** An address nobody has; whoever signs in with it is removed afterwards. */
  newAddress: (name: string) => string
}

/**
 * Playwright's `test` with what ours need. Every row a test makes is its own and removed afterwards, and whatever goes
 * wrong in a browser without being expected fails the test.
 */
export const test = base.extend<Fixtures, { database: Pool }>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const pool = new Pool({ connectionString: stack().database, max: 2 })
      await use(pool)
      await pool.end()
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
  baseURL: async ({}, use) => use(stack().url),

  faults: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const faults = new Faults()
      await use(faults)
      expect(faults.unexpected, 'what went wrong in the browser').toEqual([])
    },
    { auto: true },
  ],

  // Listed after what removes the rows of a test and what they talk to, the browsers are closed before.
  context: async ({ newPerson: _, newAddress: __, network: ___, context, faults }, use) => {
    faults.watch(context)
    await use(context)
  },

  newBrowser: async ({ newPerson: _, newAddress: __, network: ___, browser, faults }, use) => {
    const opened: Page[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: stack().url, ...options })
      faults.watch(context)
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.context().close()))
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
  network: async ({}, use) => {
    const proxy = await new FaultProxy(stack().url).start()
    await use(proxy)
    await proxy.stop()
  },

  newPerson: async ({ database }, use) => {
    const people: Person[] = []
    await use(async () => {
      const person = await Person.create(database)
      people.push(person)
      return person
    })
    await Promise.all(people.map((person) => person.remove(database)))
  },

  person: async ({ context, newPerson }, use) => {
    const person = await newPerson()
    await person.enter(context)
    await use(person)
  },

  newAddress: async ({ database }, use) => {
    const addresses: string[] = []
    await use((name) => {
      const address = `${name}-${randomUUID()}@example.org`
      addresses.push(address)
      return address
    })
    await Promise.all(addresses.map((address) => forget(database, address)))
  },
})

export { expect }
