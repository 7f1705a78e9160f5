import { beforeEach, expect, test } from 'vitest'
import { acknowledge, applyServerState, applyTabMessage, NOTHING, record } from './local-progress'
import { TestBrowser, type TestTab } from './testing-browser'
import { TestClock } from './testing-clock'
import { TestServer } from './testing-server'

let clock: TestClock
let server: TestServer
let laptop: TestBrowser
let tab: TestTab

beforeEach(async () => {
  clock = new TestClock()
  server = new TestServer()
  laptop = new TestBrowser(clock, server)
  laptop.signIn('ada')
  tab = laptop.open()
  await clock.pass(500)
})

test('when the session is over, a guest is here, and what was pressed waits for its owner', async () => {
  laptop.session = undefined
  tab.progress.applyStatuses({ http: 'done' })
  await clock.pass(500)
  expect(laptop.hint).toBeUndefined()
  expect(tab.progress.get()).toMatchObject({ owner: null, standings: {} })
  laptop.signIn('bob')
  tab.focus()
  await clock.pass(500)
  expect(server.account('bob').statuses()).toEqual({})
  laptop.signIn('ada')
  tab.focus()
  await clock.pass(500)
  expect(server.account('ada').statuses()).toEqual({ http: 'done' })
})

test('when the session is another account’s and the page has not heard of it, nothing more is sent', async () => {
  laptop.session = 'bob'
  tab.progress.applyStatuses({ http: 'done' })
  await clock.pass(10 * 60_000)
  expect(tab.sync.attempt().fault).toBe('other-account')
  expect(server.taken.filter(({ session }) => session === 'bob')).toEqual([])
  expect(tab.progress.get().standings.http?.status).toBe('done')
})

test('a server that asks to wait is left alone until then, whoever is in a hurry', async () => {
  laptop.fates = ['server busy']
  const before = server.taken.length
  tab.progress.applyStatuses({ http: 'done' })
  await clock.pass(500)
  expect(tab.sync.attempt().fault).toBe('busy')
  tab.focus()
  await clock.pass(1000)
  expect(server.taken).toHaveLength(before)
  await clock.pass(3000)
  expect(server.account('ada').statuses()).toEqual({ http: 'done' })
})

test('signing out leaves nothing of the account in this browser, in no tab of it', async () => {
  const other = laptop.open()
  await clock.pass(500)
  tab.progress.applyStatuses({ http: 'done' })
  await clock.pass(500)
  laptop.fates = Array.from({ length: 50 }, () => 'never arrives' as const)
  tab.progress.applyStatuses({ tls: 'done' })
  await clock.pass(500)
  const left = other.sync.signOut()
  await clock.pass(10_000)
  await left
  for (const { progress } of [tab, other])
    expect(progress.get()).toMatchObject({ owner: null, standings: {}, outbox: [] })
  expect(laptop.database.size).toBe(0)
  expect(JSON.stringify(laptop.kept())).not.toMatch(/ada|http|tls/)
})

test('a guest’s ticks stay out of an account that did not claim them, until it does', async () => {
  const phone = new TestBrowser(clock, server)
  const page = phone.open()
  page.progress.applyStatuses({ http: 'done' })
  await clock.pass(500)
  phone.signIn('ada', { apart: true })
  page.focus()
  await clock.pass(500)
  expect(page.progress.get()).toMatchObject({ owner: 'ada', standings: {} })
  expect(server.account('ada').log.size).toBe(0)
  phone.guestApart = undefined
  page.focus()
  await clock.pass(500)
  expect(page.progress.get().standings.http?.status).toBe('done')
  expect(server.account('ada').statuses()).toEqual({ http: 'done' })
})

test('a tab closed in the moment of a press leaves it to the next one', () => {
  tab.progress.applyStatuses({ http: 'done' })
  laptop.close(tab)
  expect(laptop.open().progress.get().standings.http?.status).toBe('done')
})

test('what another tab pulled before this page’s last push does not take that back', () => {
  const at = '2026-01-01T00:00:00.000Z'
  const account = { version: 4, skills: {} }
  const start = applyServerState({ ...NOTHING, owner: 'ada' }, account, { whole: true })
  const tick = { id: 'a', skill: 'http', status: 'done', at, owner: 'ada' } as const
  const pushed = acknowledge(record(start, [tick]), ['a'], { version: 5 })
  expect(pushed).toMatchObject({ version: 4, known: 5 })
  const pulled = { owner: 'ada', version: 4, standings: {}, follows: [], declined: [] }
  expect(applyTabMessage(pushed, { kind: 'pulled', ...pulled })).toBe(pushed)
  const later = applyTabMessage(pushed, { kind: 'pulled', ...pulled, version: 6 })
  expect(later).toMatchObject({ version: 6, known: 6, standings: {} })
})
