import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { QUOTAS } from '@/lib/platform/quotas'
import { endThreads } from '@/lib/platform/threads'
import { progressSince } from '@/lib/progress/queries'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { previewImport, takeIn } from './mutations'
import type { Plan } from './plan'
import { viewOf } from './preview'
import type { Archive } from './schema'
import { bytes, NOW, out, person } from './testing-archive'

testDatabase()
beforeAll(publishSmallContent)
afterAll(endThreads)

const may = (day: number) => `2026-05-0${day}T00:00:00.000Z`

async function imported(userId: string, more: Partial<Archive>) {
  // The file comes from a person without data: rows that fill a quota here need not be in the file too.
  const file = bytes({ ...(await out(await person())), ...more })
  const preview = await previewImport(userId, file, NOW)
  expect(await takeIn(userId, file, NOW, { opens: null, mine: true })).toEqual(preview)
  if (!preview.ok) throw new Error('the file was refused')
  return preview.value
}

function told(plan: Plan, subject: string) {
  const part = viewOf(plan).parts.find((one) => one.subject === subject)
  const words = viewOf(plan).leftOut.filter(({ at }) => at === subject)
  return { added: part?.added, leftOut: part?.leftOut, words: words.map(({ message }) => message) }
}

test('of too many changes the oldest are left out, and what stands comes in', async () => {
  const ada = await person()
  await db().user.update({
    where: { id: ada },
    data: { operationCount: QUOTAS.operations - 2 },
  })
  const plan = await imported(ada, {
    operations: [
      { id: 'a', skill: 'rest', status: 'done', at: may(1) },
      { id: 'b', skill: 'http', status: 'learning', at: may(2) },
      { id: 'c', skill: 'http', status: 'pending', at: may(3) },
      { id: 'd', skill: 'http', status: 'done', at: may(4) },
    ],
  })
  expect(told(plan, 'operations')).toEqual({
    added: 2,
    leftOut: 2,
    words: ['there is room for 2 more (200,000 at most), so the 2 oldest are left out'],
  })
  expect((await progressSince(ada)).skills).toEqual({
    rest: { status: 'done', at: may(1) },
    http: { status: 'done', at: may(4) },
  })
  const again = await imported(ada, { operations: [] })
  expect(told(again, 'operations')).toEqual({ added: 0, leftOut: 0, words: [] })
})

test('of too many reviews the oldest are left out', async () => {
  const ada = await person()
  await db().$executeRaw`
    INSERT INTO "Review" ("userId", id, "skillSlug", answer, at)
    SELECT ${ada}, gen_random_uuid()::text, 'http', 'known', ${new Date(may(1))}
    FROM generate_series(1, ${QUOTAS.reviews - 1})`
  const reviews = [may(2), may(3)].map((at) => ({
    ...{ id: crypto.randomUUID(), skill: 'rest', at },
    answer: 'known' as const,
  }))
  const plan = await imported(ada, { reviews })
  expect(told(plan, 'reviews')).toEqual({
    added: 1,
    leftOut: 1,
    words: ['there is room for 1 more (50,000 at most), so the 1 oldest is left out'],
  })
  const kept = await db().review.findMany({ where: { userId: ada, skillSlug: 'rest' } })
  expect(kept.map(({ at }) => at.toISOString())).toEqual([may(3)])
})

test('notes beyond the room for their characters are left out, shorter ones come in', async () => {
  const ada = await person()
  await db().$executeRaw`
    INSERT INTO "SkillNote" ("userId", "skillSlug", note, links, acts, "updatedAt")
    SELECT ${ada}, skill, repeat('x', ${(QUOTAS.noteCharacters - 20) / 10}::int), '[]', '{}', now()
    FROM generate_series(1, 10) AS n, concat('s', n) AS skill`
  const noteOf = (skill: string, note: string) => ({
    ...{ skill, note, links: [], acts: [] },
    updatedAt: may(1),
  })
  const plan = await imported(ada, {
    notes: [
      noteOf('http', 'x'.repeat(15)),
      noteOf('rest', 'x'.repeat(6)),
      noteOf('go', 'x'.repeat(5)),
    ],
  })
  expect(told(plan, 'notes')).toEqual({
    added: 2,
    leftOut: 1,
    words: ['there is room for 20 more characters (4,000,000 at most), so 1 is left out'],
  })
})

test('so are roadmaps beyond those that one person can follow', async () => {
  const ada = await person()
  await db().$executeRaw`
    INSERT INTO "Follow" ("userId", "roadmapSlug")
    SELECT ${ada}, concat('former-', n) FROM generate_series(1, ${QUOTAS.follows - 1}) AS n`
  const plan = await imported(ada, {
    follows: ['backend', 'frontend'].map((roadmap) => ({ roadmap, followedAt: may(1) })),
  })
  expect(told(plan, 'follows')).toEqual({
    added: 1,
    leftOut: 1,
    words: ['there is room for 1 more (500 at most), so 1 is left out'],
  })
  expect(await db().follow.count({ where: { userId: ada } })).toBe(QUOTAS.follows)
})
