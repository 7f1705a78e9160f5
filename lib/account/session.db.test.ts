import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { hashSecret } from '@/lib/platform/secret'
import { testDatabase } from '@/prisma/testing'
import { deleteExpiredSignIns, openSession, serverSecret, signOutEverywhere } from './mutations'
import { viewerOf } from './session'

testDatabase()

const DAY = 24 * 60 * 60 * 1000
const request = (token: string) =>
  new Request('http://localhost/', { headers: { cookie: `next-auth.session-token=${token}` } })

beforeEach(async () => {
  await db().session.deleteMany()
  await db().user.deleteMany()
  await db().user.create({ data: { id: 'ada', email: 'ada@way.example', name: 'Ada' } })
  await db().user.create({ data: { id: 'eve', email: 'eve@way.example' } })
})

describe('viewerOf', () => {
  test('tells whose session it is', async () => {
    const ada = { id: 'ada', email: 'ada@way.example', name: 'Ada' }
    expect(await viewerOf(request(await openSession('ada')))).toEqual(ada)
    expect(await viewerOf(new Request('http://localhost/'))).toBeNull()
  })

  test('what the database holds opens nothing', async () => {
    const token = await openSession('ada')
    const [row] = await db().session.findMany()
    expect(row?.sessionToken).toBe(hashSecret(token))
    expect(await viewerOf(request(row?.sessionToken ?? ''))).toBeNull()
  })

  test('a session lasts 30 days after its last use, written at most once a day', async () => {
    const token = await openSession('ada')
    const expires = async () => (await db().session.findFirstOrThrow()).expires.getTime()
    const ageBy = async (time: number) =>
      db().session.updateMany({ data: { expires: new Date((await expires()) - time) } })

    const opened = await expires()
    expect(Math.abs(opened - Date.now() - 30 * DAY)).toBeLessThan(60_000)
    await viewerOf(request(token))
    expect(await expires()).toBe(opened)

    await ageBy(2 * DAY)
    await viewerOf(request(token))
    expect(await expires()).toBeGreaterThanOrEqual(opened)

    await ageBy(30 * DAY + 60_000)
    expect(await viewerOf(request(token))).toBeNull()
  })
})

test('signing out everywhere ends every session and unused link of that person alone, at once', async () => {
  const tokens = [await openSession('ada'), await openSession('ada')]
  const other = await openSession('eve')
  const expires = new Date(Date.now() + DAY)
  for (const identifier of ['ada@way.example', 'eve@way.example'])
    await db().verificationToken.create({ data: { identifier, token: identifier, expires } })

  await signOutEverywhere('ada')
  for (const token of tokens) expect(await viewerOf(request(token))).toBeNull()
  expect(await viewerOf(request(other))).toMatchObject({ id: 'eve' })
  expect(await db().verificationToken.findMany()).toMatchObject([{ identifier: 'eve@way.example' }])
})

test('sessions and links that are good for nothing any more are forgotten, and no others', async () => {
  const token = await openSession('ada')
  const expires = new Date(Date.now() + DAY)
  await db().verificationToken.create({ data: { identifier: 'new', token: 'new', expires } })
  await deleteExpiredSignIns(new Date())
  expect(await viewerOf(request(token))).toMatchObject({ id: 'ada' })
  expect(await db().verificationToken.count({ where: { token: 'new' } })).toBe(1)
  await deleteExpiredSignIns(new Date(Date.now() + 31 * DAY))
  expect(await db().session.count()).toBe(0)
  expect(await db().verificationToken.count()).toBe(0)
})

test('the secret is made up once and kept', async () => {
  const secret = await serverSecret()
  expect(secret.length).toBeGreaterThanOrEqual(43)
  const { value } = await db().setting.findUniqueOrThrow({ where: { key: 'auth-secret' } })
  expect(value).toBe(secret)
})
