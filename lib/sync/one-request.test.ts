import { beforeEach, expect, test } from 'vitest'
import { TestBrowser } from './testing-browser'
import { TestClock } from './testing-clock'
import { GONE } from './testing-entries'
import { FORMERLY, TestServer } from './testing-server'

let clock: TestClock
let server: TestServer
let laptop: TestBrowser

beforeEach(() => {
  clock = new TestClock()
  server = new TestServer()
  laptop = new TestBrowser(clock, server)
  laptop.signIn('ada')
})

test('a tick that changed nothing else is one request', async () => {
  const tab = await openTab(laptop)
  expect(await requestsOf(() => tab.progress.applyStatuses({ http: 'done' }))).toEqual([
    'POST /api/v1/progress',
  ])
  expect(await requestsOf(() => tab.progress.applyStatuses({ http: 'pending' }))).toEqual([
    'POST /api/v1/progress',
  ])
  expect(server.account('ada').statuses()).toEqual({})
})

test('the first tick on a roadmap also follows it, and asks for nothing', async () => {
  const tab = await openTab(laptop)
  const requests = await requestsOf(() => tab.progress.applyStatusesOn('backend', { http: 'done' }))
  expect(requests).toEqual(['POST /api/v1/progress', 'PUT /api/v1/follows/backend'])
})

test('several skills at once are one request; what is pressed during it is one more', async () => {
  const tab = await openTab(laptop)
  expect(
    await requestsOf(() => tab.progress.applyStatuses({ http: 'done', tls: 'learning' })),
  ).toEqual(['POST /api/v1/progress'])
  const requests = await requestsOf(async () => {
    tab.progress.applyStatuses({ http: 'learning' })
    await clock.pass(10)
    tab.progress.applyStatuses({ tls: 'done' })
    tab.progress.applyStatuses({ git: 'done' })
  })
  expect(requests).toEqual(['POST /api/v1/progress', 'POST /api/v1/progress'])
})

test('what another tab pushed needs no pull either', async () => {
  const [one, other] = [await openTab(laptop), await openTab(laptop)]
  for (const tab of [one, other, one])
    expect(await requestsOf(() => tab.progress.applyStatuses({ http: 'done' }))).toEqual([
      'POST /api/v1/progress',
    ])
})

test('when another device wrote as well, its change comes with the same tick', async () => {
  const tab = await openTab(laptop)
  const phone = new TestBrowser(clock, server)
  phone.signIn('ada')
  const other = await openTab(phone)
  other.progress.applyStatuses({ tls: 'done' })
  await clock.pass(500)
  const requests = await requestsOf(() => tab.progress.applyStatuses({ http: 'done' }))
  expect(requests).toEqual(['POST /api/v1/progress', 'GET /api/v1/progress'])
  expect(tab.progress.get().standings.tls?.status).toBe('done')
})

test('when the server went back to an earlier state of its data, everything is asked for', async () => {
  const tab = await openTab(laptop)
  for (const status of ['done', 'learning', 'done'] as const) {
    tab.progress.applyStatuses({ http: status })
    await clock.pass(500)
  }
  server.accounts.clear()
  const requests = await requestsOf(() => tab.progress.applyStatuses({ tls: 'done' }))
  expect(requests.at(-1)).toBe('GET /api/v1/progress')
  expect(Object.keys(tab.progress.get().standings)).toEqual(['tls'])
})

test('the next poll tells what a tick came to under the name that the skill has today', async () => {
  const tab = await openTab(laptop)
  expect(await requestsOf(() => tab.progress.applyStatuses({ [FORMERLY]: 'done' }))).toHaveLength(1)
  await clock.pass(5000)
  expect(tab.progress.get().standings.http?.status).toBe('done')
})

test('a tick on a skill that is no more is taken back at once, in every tab', async () => {
  const [tab, other] = [await openTab(laptop), await openTab(laptop)]
  const refused: number[] = []
  tab.sync.onRefused(({ count }) => refused.push(count))
  tab.progress.applyStatuses({ [GONE]: 'done' })
  await clock.pass(500)
  expect(refused).toEqual([1])
  for (const { progress } of [tab, other]) expect(progress.get().standings).toEqual({})
})

async function openTab(browser: TestBrowser) {
  const tab = browser.open()
  await clock.pass(500)
  return tab
}

/** Returns the requests that a server takes until a change is through, without their queries. */
async function requestsOf(change: () => unknown): Promise<string[]> {
  const before = server.taken.length
  await change()
  await clock.pass(500)
  return server.taken.slice(before).map(({ method, path }) => `${method} ${path.split('?')[0]}`)
}
