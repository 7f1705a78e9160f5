import { expect, test } from 'vitest'
import { testDatabase } from '@/prisma/testing'
import { isDatabaseSilent, unavailableIn } from './database-faults'
import { db, disconnect, limitDatabaseTimes, prepared } from './db'

testDatabase()

const LIMITS = { statement: 300, lock: 100, idleInTransaction: 60_000 }

async function limited(): Promise<void> {
  await disconnect()
  limitDatabaseTimes(LIMITS)
}

test('a statement that takes too long is ended, and is no failure of ours', async () => {
  await limited()
  const slow = [
    () => db().$queryRaw`SELECT pg_sleep(60)::text`,
    () => prepared('slow', 'SELECT pg_sleep(60)', []),
    () => db().$transaction((tx) => tx.$executeRaw`SELECT pg_sleep(60)`),
  ]
  for (const run of slow) {
    const error: unknown = await run().catch((thrown) => thrown)
    expect(unavailableIn(error)?.retryAfterSeconds).toBeGreaterThan(0)
  }
  expect(await prepared('fine', 'SELECT 1 AS one', [])).toEqual([{ one: 1 }])
})

test('whoever waits for a lock gives up', async () => {
  await limited()
  await db().user.create({ data: { id: 'ada' } })
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = 'ada' FOR UPDATE`
    const error: unknown = await db()
      .user.update({ where: { id: 'ada' }, data: { name: 'Ada' } })
      .catch((thrown) => thrown)
    expect(isDatabaseSilent(error)).toBe(true)
  })
})

test('a database that is not there does not answer; a fault of a statement is another thing', async () => {
  const wrong: unknown = await db().$queryRaw`SELECT no_such_column`.catch((thrown) => thrown)
  expect(isDatabaseSilent(wrong)).toBe(false)
  expect(isDatabaseSilent(new Error('it failed'))).toBe(false)
  for (const code of ['ECONNREFUSED', '57P03', 'P2024'])
    expect(isDatabaseSilent(Object.assign(new Error('x'), { code }))).toBe(true)
})
