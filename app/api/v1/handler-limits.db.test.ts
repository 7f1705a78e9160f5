import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/lib/platform/db'
import { gate } from '@/lib/platform/gates'
import { testDatabase } from '@/prisma/testing'
import { route } from './handler'
import { ask, cookieOf, HERE, problemOf, write } from './testing-handler'

process.env.WRITES_PER_MINUTE = '50'
testDatabase()

let ada: { id: string; cookie: string }
beforeAll(async () => {
  await db().user.create({ data: { id: 'ada', email: 'ada@way.example', name: 'Ada' } })
})
beforeEach(async () => {
  ada = { id: 'ada', cookie: await cookieOf('ada') }
})

describe('what there is no room for', () => {
  const busy = route({ auth: 'none', limit: 'none', work: 'imports' }, () => ({ done: true }))
  const others = ['eve', 'bob'].map((caller) => () => gate('imports').enter(caller))

  test('is 503 with Retry-After: a problem for programs, a page for people', async () => {
    const leave = await Promise.all(others.map((enter) => enter()))
    const waiting = Array.from({ length: 10 }, (_, i) => gate('imports').run(`${i}`, () => i))
    const refused = await busy(ask())
    expect(await problemOf(refused)).toMatchObject({
      status: 503,
      detail: 'Waymark is busy. Try again in a few seconds.',
    })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const page = await busy(ask({ accept: 'text/html,*/*;q=0.8' }))
    expect(page.status).toBe(503)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('Waymark is busy. Try again in a few seconds.')
    for (const each of leave) each()
    await Promise.all(waiting)
    expect(await (await busy(ask())).json()).toEqual({ done: true })
  })
})

test('writes are limited for each person, and 429 says when to come back', async () => {
  await db().user.create({ data: { id: 'eve' } })
  const cookie = await cookieOf('eve')
  const answers = []
  for (let i = 0; i < 51; i++) answers.push(await write(ask({ cookie, origin: HERE })))
  expect(answers.slice(0, 50).every(({ status }) => status === 200)).toBe(true)
  const refused = answers[50] as Response
  expect((await problemOf(refused)).status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await write(ask({ cookie: ada.cookie, origin: HERE }))).status).toBe(200)
})

test('a change counts by what is in it, and a stranger may make fewer', async () => {
  await db().user.create({ data: { id: 'bob' } })
  const cookie = await cookieOf('bob')
  const batch = route(
    { auth: 'optional', body: z.array(z.string()), points: (body) => body.length },
    ({ body }) => ({ length: body.length }),
  )
  const send = (length: number, headers: Record<string, string>) =>
    batch(ask(headers, JSON.stringify(Array(length).fill('x'))))
  const bob = { cookie, origin: HERE }
  const statuses = []
  for (const length of [30, 20, 1]) statuses.push((await send(length, bob)).status)
  expect(statuses).toEqual([200, 200, 429])
  const stranger = { 'x-forwarded-for': '192.0.2.7' }
  const asked = []
  for (let i = 0; i < 11; i++) asked.push((await send(1, stranger)).status)
  expect(asked).toEqual([...Array(10).fill(200), 429])
})

test('costly reads are limited, whoever asks', async () => {
  const read = route({ auth: 'none', limit: 'reads' }, () => ({}))
  const get = () => read(new Request(HERE, { headers: { 'x-forwarded-for': '192.0.2.8' } }))
  const statuses = []
  for (let i = 0; i < 11; i++) statuses.push((await get()).status)
  expect(statuses).toEqual([...Array(10).fill(200), 429])
})
