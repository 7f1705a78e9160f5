import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseAdapter } from '@/lib/account/adapter'
import { openSession } from '@/lib/account/mutations'
import { hasImportDraft, keptImport } from '@/lib/archive/draft-queries'
import { startImport } from '@/lib/archive/mutations'
import { does, NOW, person } from '@/lib/archive/testing-archive'
import { DAY_MS } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { endThreads } from '@/lib/platform/threads'
import { HANDLE_HELD_DAYS } from '@/lib/profile/handle-mutations'
import { handleSkeleton } from '@/lib/profile/handle-skeleton'
import { changeProfile } from '@/lib/profile/mutations'
import { createShareLink } from '@/lib/profile/share-mutations'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { deleteAccount } from './delete-account-mutations'
import { deleteExpired } from './expiry-mutations'

testDatabase()
beforeAll(publishSmallContent)
afterAll(endThreads)

const day = (days: number) => new Date(NOW.getTime() + days * DAY_MS)

describe('a deleted account', () => {
  test('takes everything of its person along, and nothing of others', async () => {
    const [ada, eve] = [await signedUp('ada'), await signedUp('eve')]
    for (const userId of [ada, eve]) {
      await openSession(userId)
      await createShareLink(userId, { label: 'L', sections: [], roadmaps: [], days: null }, NOW)
      await changeProfile(userId, { handle: `before-${userId.slice(-12)}` }, NOW)
      await does(userId, { kind: 'tick', skill: 'http', status: 'done', day: 3 })
      await does(userId, { kind: 'review', skill: 'http', answer: 'known' })
      await does(userId, { kind: 'note', skill: 'http', note: 'Mine.' })
      await does(userId, { kind: 'evidence', skill: 'http' })
      await does(userId, { kind: 'follow', roadmap: 'backend' })
      await does(userId, { kind: 'roadmap', skills: ['http'] })
      await does(userId, { kind: 'profile', open: true })
      await startImport(userId, 'x.json', new Uint8Array(), NOW)
    }
    const all = await tablesOfPeople()
    expect(await naming(ada, all)).toEqual(all)
    await deleteAccount(ada, NOW)
    expect(await naming(ada, all)).toEqual([])
    expect(await naming(eve, all)).toEqual(all)
  })

  test('leaves its handle to nobody for 90 days, without telling whose it was', async () => {
    const [ada, bob] = [await person(), await person()]
    await changeProfile(ada, { handle: 'mary-jane', name: 'Mary' }, NOW)
    await deleteAccount(ada, NOW)
    const refused = (handle: string, at: Date) => changeProfile(bob, { handle }, at)
    const last = day(HANDLE_HELD_DAYS - 1)
    expect(await refused('mary-jane', last)).toEqual({ ok: false, reason: 'handle-taken' })
    expect(await refused('rnary-jane', last)).toEqual({ ok: false, reason: 'handle-look-alike' })
    const held = { userId: null, until: day(HANDLE_HELD_DAYS) }
    const [handle, look] = [{ handle: 'mary-jane' }, { skeleton: handleSkeleton('mary-jane') }]
    expect(await db().handle.findUnique({ where: handle })).toEqual({ ...handle, ...held })
    expect(await db().handleSkeleton.findUnique({ where: look })).toEqual({ ...look, ...held })
    await deleteExpired(day(HANDLE_HELD_DAYS))
    expect(await db().handle.count({ where: handle })).toBe(0)
    expect(await db().handleSkeleton.count({ where: look })).toBe(0)
    expect((await refused('mary-jane', day(HANDLE_HELD_DAYS))).ok).toBe(true)
  })
})

/** Somebody who came by a provider that vouches for their address. */
async function signedUp(name: string): Promise<string> {
  const adapter = databaseAdapter(db())
  const made = { name, email: `${name}@way.example`, emailVerified: null }
  const person = await adapter.createUser?.(made)
  if (!person) throw new Error('nobody was created')
  await adapter.linkAccount?.({
    ...{ userId: person.id, type: 'oauth', provider: 'oidc', providerAccountId: name },
  })
  return person.id
}

async function tablesOfPeople(): Promise<string[]> {
  const tables = await db().$queryRaw<{ table: string }[]>`
    SELECT t.relname AS table FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
    WHERE a.attname = 'userId' AND t.relkind IN ('r', 'p') AND NOT t.relispartition
      AND t.relnamespace = 'public'::regnamespace
    ORDER BY t.relname COLLATE "C"`
  return tables.map(({ table }) => table)
}

/** Returns the tables in which something names this person. */
async function naming(userId: string, tables: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const table of tables) {
    const rows = await db().$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM "${table}" WHERE "userId" = $1 LIMIT 1`,
      userId,
    )
    if (rows.length > 0) found.push(table)
  }
  return found
}

test('an uploaded file waits for a day', async () => {
  const ada = await person()
  const id = await startImport(ada, 'x.json', new TextEncoder().encode('{}'), NOW)
  const { createdAt } = await db().importDraft.findFirstOrThrow({ where: { id } })
  const after = (days: number) => new Date(createdAt.getTime() + days * DAY_MS)
  await deleteExpired(after(0.9))
  expect(await keptImport(ada, id, after(0.9))).toMatchObject({ name: 'x.json' })
  expect(await keptImport(ada, id, after(1))).toBeNull()
  expect(await hasImportDraft(ada, id, after(1))).toBe(false)
  await deleteExpired(after(1))
  expect(await db().importDraft.count({ where: { id } })).toBe(0)
})
