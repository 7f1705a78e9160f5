import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSession } from '@/lib/account/mutations'
import { hasImportDraft, keptImport } from '@/lib/archive/draft-queries'
import { startImport } from '@/lib/archive/mutations'
import { does, NOW, person } from '@/lib/archive/testing-archive'
import { DAY_MS } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { endThreads } from '@/lib/platform/threads'
import { HANDLE_HELD_DAYS } from '@/lib/profile/handle-mutations'
import { changeProfile } from '@/lib/profile/mutations'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { deleteAccount } from './delete-account-mutations'
import { forgetWhatExpired } from './expiry-mutations'

testDatabase()
beforeAll(publishSmallContent)
afterAll(endThreads)

const day = (days: number) => new Date(NOW.getTime() + days * DAY_MS)

describe('a deleted account', () => {
  test('takes everything of its person along, and nothing of others', async () => {
    const [ada, eve] = [await person(), await person()]
    for (const userId of [ada, eve]) {
      await openSession(userId)
      await does(userId, { kind: 'tick', skill: 'http', status: 'done', day: 3 })
      await does(userId, { kind: 'review', skill: 'http', answer: 'known' })
      await does(userId, { kind: 'note', skill: 'http', note: 'Mine.' })
      await does(userId, { kind: 'evidence', skill: 'http' })
      await does(userId, { kind: 'follow', roadmap: 'backend' })
      await does(userId, { kind: 'roadmap', skills: ['http'] })
      await does(userId, { kind: 'profile', open: true })
      await startImport(userId, 'x.json', new Uint8Array(), NOW)
    }
    await deleteAccount(ada, NOW)
    const tables = await db().$queryRaw<{ table: string }[]>`
      SELECT table_name AS table FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'userId' ORDER BY 1`
    for (const { table } of tables) {
      const left = await db().$queryRawUnsafe<{ userId: string }[]>(
        `SELECT DISTINCT "userId" FROM "${table}" WHERE "userId" IS NOT NULL`,
      )
      expect(left, table).toEqual(
        ['Account', 'FormerHandle', 'ShareLink'].includes(table) ? [] : [{ userId: eve }],
      )
    }
  })

  test('leaves its handle to nobody for 90 days, without telling whose it was', async () => {
    const [ada, bob] = [await person(), await person()]
    await changeProfile(ada, { handle: 'mary-jane', name: 'Mary' }, NOW)
    await deleteAccount(ada, NOW)
    const refused = (handle: string, at: Date) => changeProfile(bob, { handle }, at)
    const last = day(HANDLE_HELD_DAYS - 1)
    expect(await refused('mary-jane', last)).toEqual({ ok: false, reason: 'handle-taken' })
    expect(await refused('rnary-jane', last)).toEqual({ ok: false, reason: 'handle-look-alike' })
    expect(await db().formerHandle.findUnique({ where: { handle: 'mary-jane' } })).toEqual({
      handle: 'mary-jane',
      skeleton: expect.any(String),
      userId: null,
      until: day(HANDLE_HELD_DAYS),
    })
    await forgetWhatExpired(day(HANDLE_HELD_DAYS))
    expect(await db().formerHandle.count({ where: { handle: 'mary-jane' } })).toBe(0)
    expect((await refused('mary-jane', day(HANDLE_HELD_DAYS))).ok).toBe(true)
  })
})

test('an uploaded file waits for a day', async () => {
  const ada = await person()
  const id = await startImport(ada, 'x.json', new TextEncoder().encode('{}'), NOW)
  const { createdAt } = await db().importDraft.findFirstOrThrow({ where: { id } })
  const after = (days: number) => new Date(createdAt.getTime() + days * DAY_MS)
  await forgetWhatExpired(after(0.9))
  expect(await keptImport(ada, id, after(0.9))).toMatchObject({ name: 'x.json' })
  expect(await keptImport(ada, id, after(1))).toBeNull()
  expect(await hasImportDraft(ada, id, after(1))).toBe(false)
  await forgetWhatExpired(after(1))
  expect(await db().importDraft.count({ where: { id } })).toBe(0)
})
