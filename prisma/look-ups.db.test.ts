import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { databaseAdapter } from '@/lib/account/adapter'
import { viewerOf } from '@/lib/account/session'
import { db, disconnect } from '@/lib/platform/db'
import { hashSecret } from '@/lib/platform/secret'
import { evidenceOf } from '@/lib/profile/evidence-queries'
import { handleSkeleton } from '@/lib/profile/handle-skeleton'
import { changeProfile } from '@/lib/profile/mutations'
import { openHandle, ownProfile } from '@/lib/profile/queries'
import { ownerOfShare } from '@/lib/profile/share-queries'
import { publicProfile } from '@/lib/profile/shown-queries'
import { migrate, missingMigration } from './migrate'

/** The migration that gives values their look-ups; the database before it is filled and then brought on. */
const MIGRATION = 'look_ups'
const NAME = `before_look_ups_${process.pid}`
const url = Object.assign(new URL(inject('postgresUrl')), { pathname: NAME }).href
const before = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-migrations-'))
const NOW = new Date()
const TOKEN = 'a'.repeat(43)

beforeAll(async () => {
  process.env.DATABASE_URL = url
  await run(inject('postgresUrl'), `CREATE DATABASE ${NAME}`)
  fs.cpSync('prisma/schema.prisma', path.join(before, 'schema.prisma'))
  fs.cpSync('prisma/migrations', path.join(before, 'migrations'), {
    recursive: true,
    filter: (file) => isBefore(path.basename(file)),
  })
  await migrate(url, before)
  await run(url, BEFORE)
  expect((await migrate(url)).some((name) => name.endsWith(MIGRATION))).toBe(true)
})

afterAll(async () => {
  await disconnect()
  fs.rmSync(before, { recursive: true })
  await run(inject('postgresUrl'), `DROP DATABASE ${NAME} WITH (FORCE)`)
})

test('the migrated database is that of the schema', async () => {
  expect(await missingMigration(url)).toBe('')
})

test('whoever was signed in still is, and finds their account again by address and by provider', async () => {
  const ada = { id: 'ada', email: 'ada@way.example', name: 'Ada' }
  const request = new Request('http://localhost/', {
    headers: { cookie: `next-auth.session-token=${TOKEN}` },
  })
  expect(await viewerOf(request)).toEqual(ada)
  const adapter = databaseAdapter(db())
  expect(await adapter.getUserByEmail?.('ada@way.example')).toMatchObject(ada)
  expect(
    await adapter.getUserByAccount?.({ provider: 'github', providerAccountId: '583231' }),
  ).toMatchObject(ada)
  expect(await adapter.getUserByEmail?.('eve@way.example')).toMatchObject({ id: 'eve' })
  await expect(
    Promise.resolve(
      adapter.createUser?.({ name: 'Ada', email: 'ada@way.example', emailVerified: null }),
    ),
  ).rejects.toThrow()
})

test('handles lead where they led, and are nobody else’s', async () => {
  expect(await openHandle('ada', NOW)).toBe('ada')
  expect(await openHandle('ada-before', NOW)).toBe('ada')
  expect(await openHandle('of-a-deleted-one', NOW)).toBeNull()
  expect(await openHandle('expired', NOW)).toBeNull()
  expect(await publicProfile('ada', NOW)).toMatchObject({ handle: 'ada', name: 'Ada L.' })
  const reasons = {
    ada: 'handle-taken',
    'ada-before': 'handle-taken',
    'ada-bef0re': 'handle-look-alike',
    'of-a-deleted-one': 'handle-taken',
    'of-a-deleted-0ne': 'handle-look-alike',
  }
  for (const [handle, reason] of Object.entries(reasons))
    expect(await changeProfile('eve', { handle }, NOW), handle).toEqual({ ok: false, reason })
  expect((await changeProfile('eve', { handle: 'expired' }, NOW)).ok).toBe(true)
})

test('share links open, evidence and what is shown of each roadmap are there', async () => {
  expect(await ownerOfShare(TOKEN, NOW)).toBe('ada')
  expect(await evidenceOf('ada')).toMatchObject([{ title: 'A server', skills: ['http', 'go'] }])
  expect(await ownProfile('ada')).toMatchObject({ roadmaps: { backend: 'shares' } })
  expect(await ownProfile('bob')).toMatchObject({ roadmaps: { backend: 'hidden' } })
  const kept = ['SkillNote', 'Review', 'Follow', 'Progress', 'ProgressOperation']
  for (const table of kept)
    expect(await run(url, `SELECT "userId" FROM "${table}"`), table).toEqual([{ userId: 'ada' }])
})

/** The migration and all after it are to come. */
function isBefore(name: string): boolean {
  const migrations = fs.readdirSync('prisma/migrations')
  const first = migrations.find((each) => each.endsWith(`_${MIGRATION}`)) ?? ''
  return !/^\d/.test(name) || name < first
}

async function run(at: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: at })
  await client.connect()
  try {
    const result = await client.query(sql)
    return Array.isArray(result) ? [] : result.rows
  } finally {
    await client.end()
  }
}

const BEFORE = `
  INSERT INTO "User" (id, email, name) VALUES
    ('ada', 'ada@way.example', 'Ada'), ('eve', 'eve@way.example', 'Eve'), ('bob', NULL, 'Bob');
  INSERT INTO "Session" ("sessionToken", "userId", expires)
    VALUES ('${hashSecret(TOKEN)}', 'ada', now() + interval '20 days');
  INSERT INTO "Account" ("userId", type, provider, "providerAccountId") VALUES ('ada', 'oauth', 'github', '583231');
  INSERT INTO "Profile" ("userId", handle, skeleton, name, visibility, "updatedAt")
    VALUES ('ada', 'ada', '${handleSkeleton('ada')}', 'Ada L.', 'public', now());
  INSERT INTO "RoadmapVisibility" ("userId", "roadmapSlug", visibility)
    VALUES ('ada', 'backend', 'shares'), ('bob', 'backend', 'hidden');
  INSERT INTO "FormerHandle" (handle, skeleton, "userId", until) VALUES
    ('ada-before', '${handleSkeleton('ada-before')}', 'ada', now() + interval '30 days'),
    ('of-a-deleted-one', '${handleSkeleton('of-a-deleted-one')}', NULL, now() + interval '30 days'),
    ('expired', '${handleSkeleton('expired')}', 'ada', now() - interval '1 day');
  INSERT INTO "ShareLink" ("userId", id, "tokenHash", label, sections, roadmaps)
    VALUES ('ada', 'link', '${hashSecret(TOKEN)}', 'For work', '{skills}', '{}');
  INSERT INTO "Evidence" ("userId", id, kind, title, url)
    VALUES ('ada', 'piece', 'project', 'A server', 'https://example.org/');
  INSERT INTO "EvidenceSkill" ("userId", "evidenceId", "skillSlug", position)
    VALUES ('ada', 'piece', 'http', 0), ('ada', 'piece', 'go', 1);
  INSERT INTO "SkillNote" ("userId", "skillSlug", note, links, acts, "updatedAt")
    VALUES ('ada', 'http', 'Mine', '[]', '{}', now());
  INSERT INTO "Review" ("userId", id, "skillSlug", answer, at) VALUES ('ada', 'one', 'http', 'known', now());
  INSERT INTO "Follow" ("userId", "roadmapSlug") VALUES ('ada', 'backend');
  INSERT INTO "ProgressOperation" ("userId", id, "skillSlug", status, at) VALUES ('ada', 'one', 'http', 'done', now());
  INSERT INTO "Progress" ("userId", "skillSlug", status, at, "operationId", version)
    VALUES ('ada', 'http', 'done', now(), 'one', 1)`
