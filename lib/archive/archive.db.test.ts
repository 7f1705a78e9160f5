import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { addEvidence } from '@/lib/profile/evidence-mutations'
import { changeProfile } from '@/lib/profile/mutations'
import { follow, recordOperations } from '@/lib/progress/mutations'
import { writeNote } from '@/lib/progress/notes-mutations'
import { noteOn } from '@/lib/progress/notes-queries'
import { progressSince } from '@/lib/progress/queries'
import { REVIEW_ANSWERS } from '@/lib/progress/refresh'
import { chooseRefresh, recordReview } from '@/lib/progress/refresh-mutations'
import { STATUSES } from '@/lib/progress/statuses'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { createPersonalRoadmap } from '@/lib/roadmap/personal-mutations'
import { testDatabase } from '@/prisma/testing'
import { previewImport, takeIn } from './mutations'
import { isNothing } from './plan'
import { exportArchive } from './queries'
import type { Archive } from './schema'

testDatabase()
beforeAll(publishSmallContent)

const NOW = new Date('2026-06-01T12:00:00.000Z')
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

const skill = fc.constantFrom('http', 'rest', 'go', 'java', 'css', 'tls')
const deed = fc.oneof(
  fc.record({
    kind: fc.constant('tick' as const),
    skill,
    status: fc.constantFrom(...STATUSES),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({
    kind: fc.constant('review' as const),
    skill,
    answer: fc.constantFrom(...REVIEW_ANSWERS),
  }),
  fc.record({ kind: fc.constant('note' as const), skill, note: fc.string({ unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('evidence' as const), skill }),
  fc.record({
    kind: fc.constant('follow' as const),
    roadmap: fc.constantFrom('backend', 'frontend'),
  }),
  fc.record({
    kind: fc.constant('roadmap' as const),
    skills: fc.uniqueArray(skill, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('profile' as const), open: fc.boolean() }),
  fc.record({ kind: fc.constant('refresh' as const), wanted: fc.boolean() }),
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

describe('taking everything along', () => {
  test('out, everything deleted, and in again is the same state', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const ada = await person()
        for (const one of deeds) await does(ada, one)
        const [before, state] = [await out(ada), await progressSince(ada)]
        const { email } = before.account
        await db().user.delete({ where: { id: ada } })
        await db().user.create({ data: { id: ada, email } })

        const file = bytes(before)
        const preview = await previewImport(ada, file, NOW)
        expect(preview.ok).toBe(true)
        expect(await takeIn(ada, file, NOW)).toEqual(preview)
        const { account, ...after } = await out(ada)
        expect({ account: before.account, ...after }).toEqual(before)
        expect(account.email).toBe(email)
        expect((await progressSince(ada)).skills).toEqual(state.skills)

        // Once more changes nothing.
        const again = await takeIn(ada, file, NOW)
        expect(again.ok && isNothing(again.value)).toBe(true)
        expect(await out(ada)).toEqual({ account, ...after })
        await db().user.delete({ where: { id: ada } })
      }),
      { numRuns: 25 },
    )
  })

  test('what is here stays: the last tick stands, both notes, the open profile', async () => {
    const ada = await person()
    await does(ada, { kind: 'tick', skill: 'http', status: 'learning', day: 5 })
    await does(ada, { kind: 'note', skill: 'http', note: 'From there.' })
    const file = await out(ada)
    await does(ada, { kind: 'tick', skill: 'http', status: 'done', day: 6 })
    await does(ada, { kind: 'note', skill: 'http', note: 'From here.' })
    const taken = await takeIn(ada, bytes(file), NOW)
    expect(taken.ok && taken.value.statuses).toEqual([])
    expect((await progressSince(ada)).skills.http?.status).toBe('done')
    const { note } = (await noteOn(ada, 'http')) ?? {}
    expect(note).toContain('From there.')
    expect(note).toContain('From here.')
  })

  test('former slugs lead to the skills of today; what is unknown is left out and told', async () => {
    const ada = await person()
    const file = await out(ada)
    const at = '2026-05-01T00:00:00.000Z'
    const taken = await takeIn(
      ada,
      bytes({
        ...file,
        operations: [
          { id: 'a', skill: 'hypertext', status: 'done', at },
          { id: 'b', skill: 'cobol', status: 'done', at },
        ],
        follows: [{ roadmap: 'nowhere', followedAt: at }],
      }),
      NOW,
    )
    expect(taken.ok && taken.value.parts.flatMap(({ refused }) => refused)).toEqual([
      { at: 'follows[0]', message: 'there is no such roadmap here' },
      { at: 'operations[1]', message: 'there is no such skill here' },
    ])
    expect(taken.ok && taken.value.statuses).toEqual([
      { skill: 'http', from: 'pending', to: 'done' },
    ])
    expect((await progressSince(ada)).skills).toEqual({ http: { status: 'done', at } })
  })

  test('a handle that somebody else has stays theirs, and the profile closed', async () => {
    const [ada, bob] = [await person(), await person()]
    await changeProfile(bob, { handle: 'ada-l' })
    const file = await out(ada)
    const profile = { ...file.profile, handle: 'ada-l', visibility: { profile: 'public' } }
    const taken = await takeIn(ada, bytes({ ...file, profile }), NOW)
    expect(
      taken.ok && taken.value.parts.flatMap(({ refused }) => refused.map(({ at }) => at)),
    ).toEqual(['profile.handle', 'profile.visibility.profile'])
    expect((await out(ada)).profile).toMatchObject({
      handle: null,
      visibility: { profile: 'private' },
    })
  })
})

describe('a file that is not as it should be changes nothing and says where', () => {
  const at = '2026-05-01T00:00:00.000Z'
  const operation = { id: 'a', skill: 'http', status: 'done', at }
  test.each<[string, (file: Archive) => unknown, string, string]>([
    ['no JSON', () => '{', 'line', ''],
    [
      'another format',
      (file) => ({ ...file, format: 'waymark-export/9' }),
      'format',
      'waymark-export/1',
    ],
    ['a list that is none', (file) => ({ ...file, operations: {} }), 'operations', 'array'],
    [
      'a wrong type',
      (file) => ({ ...file, operations: [{ ...operation, at: 5 }] }),
      'operations[0].at',
      'string',
    ],
    [
      'an unknown status',
      (file) => ({ ...file, operations: [{ ...operation, status: 'won' }] }),
      'operations[0].status',
      '',
    ],
    [
      'one id twice',
      (file) => ({ ...file, operations: [operation, operation] }),
      'operations[1]',
      'operations[0]',
    ],
    [
      'the future',
      (file) => ({ ...file, operations: [{ ...operation, at: '2030-01-01T00:00:00Z' }] }),
      'operations[0].at',
      'future',
    ],
    [
      'the year 0',
      (file) => ({ ...file, operations: [{ ...operation, at: '0000-01-01T00:00:00Z' }] }),
      'operations[0].at',
      'year',
    ],
    ['an unknown part', (file) => ({ ...file, sessions: [] }), '', 'sessions'],
    [
      'a bad address',
      (file) => ({
        ...file,
        evidence: [
          {
            id: 'e',
            skills: ['http'],
            kind: 'talk',
            title: 'T',
            url: 'javascript:alert(1)',
            createdAt: at,
          },
        ],
      }),
      'evidence[0].url',
      'http',
    ],
    [
      'somebody else’s',
      (file) => ({ ...file, account: { ...file.account, email: 'eve@example.org' } }),
      'account.email',
      'somebody else',
    ],
    [
      'a null character',
      (file) => ({ ...file, account: { ...file.account, name: 'A\0' } }),
      'account.name',
      'U+0000',
    ],
    ['deep nesting', (file) => ({ ...file, roadmaps: nested(200) }), 'roadmaps', 'deeply'],
    [
      'a tree too deep',
      (file) => ({
        ...file,
        roadmaps: [
          { id: 'r', title: 'R', root: tree(14), version: 1, createdAt: at, updatedAt: at },
        ],
      }),
      'roadmaps[0].root',
      'deep',
    ],
    [
      'an endless memory',
      (file) => ({
        ...file,
        memories: [{ skill: 'http', stability: 1e300, difficulty: 5, reviewedAt: at }],
      }),
      'memories[0].stability',
      '',
    ],
    ['a list', () => [], '', 'neither'],
  ])('%s', async (_, made, where, why) => {
    const ada = await person()
    await does(ada, { kind: 'tick', skill: 'rest', status: 'done', day: 3 })
    const before = await out(ada)
    const value = made(before)
    const file = typeof value === 'string' ? new TextEncoder().encode(value) : bytes(value)
    const taken = await takeIn(ada, file, NOW)
    expect(await previewImport(ada, file, NOW)).toEqual(taken)
    if (taken.ok) throw new Error('it was taken in')
    expect(taken.faults[0]?.at).toContain(where)
    expect(taken.faults[0]?.message).toContain(why)
    expect(await out(ada)).toEqual(before)
  })

  test('any JSON at all', async () => {
    const ada = await person()
    const before = await out(ada)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc
            .jsonValue()
            .chain((part) =>
              fc.constantFrom(...Object.keys(before)).map((key) => ({ ...before, [key]: part })),
            ),
        ),
        async (value) => {
          await takeIn(ada, bytes(value), NOW)
          expect((await out(ada)).operations).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)]
}

function tree(depth: number): unknown {
  return depth === 0 ? { skill: 'http' } : { title: 'x', children: [tree(depth - 1)] }
}

async function does(userId: string, deed: Deed): Promise<void> {
  switch (deed.kind) {
    case 'tick': {
      const at = new Date(Date.UTC(2026, 4, deed.day)).toISOString()
      const operation = { id: crypto.randomUUID(), skill: deed.skill, status: deed.status, at }
      await recordOperations(userId, [operation], NOW)
      return
    }
    case 'review':
      await recordReview(
        userId,
        { id: crypto.randomUUID(), skill: deed.skill, answer: deed.answer },
        NOW,
      )
      return
    case 'note': {
      const { updatedAt } = (await noteOn(userId, deed.skill)) ?? { updatedAt: null }
      const links = [{ label: 'A talk', url: 'https://example.org/' }]
      await writeNote(userId, deed.skill, {
        note: deed.note.replaceAll('\0', ''),
        links,
        acts: ['it'],
        updatedAt,
      })
      await db().skillNote.updateMany({ where: { userId }, data: { updatedAt: NOW } })
      return
    }
    case 'evidence': {
      const url = 'https://example.org/'
      await addEvidence(userId, { skill: deed.skill, kind: 'talk', title: 'A talk', url })
      await db().evidence.updateMany({ where: { userId }, data: { createdAt: NOW } })
      return
    }
    case 'follow':
      await follow(userId, deed.roadmap)
      await db().follow.updateMany({ where: { userId }, data: { followedAt: NOW } })
      return
    case 'roadmap': {
      const children = deed.skills.map((skill) => ({ skill }))
      await createPersonalRoadmap(userId, {
        title: 'Mine',
        root: { title: '', children },
        posting: deed.skills.length > 1 ? 'We look for\n somebody.' : null,
      })
      await db().personalRoadmap.updateMany({
        where: { userId },
        data: { createdAt: NOW, updatedAt: NOW },
      })
      return
    }
    case 'profile': {
      const visibility = { profile: deed.open ? 'unlisted' : 'private' } as const
      const sections = { skills: 'public', evidence: 'shares' } as const
      const links = [{ label: 'Home', url: 'https://example.org/' }]
      await changeProfile(userId, {
        handle: `p-${userId.slice(-12)}`,
        name: 'Ada',
        links,
        visibility,
        sections,
        roadmaps: { backend: 'hidden' },
      })
      return
    }
    case 'refresh':
      await chooseRefresh(userId, deed.wanted)
  }
}

async function out(userId: string): Promise<Archive> {
  const file = await exportArchive(userId, NOW)
  if (!file) throw new Error('nobody')
  return file
}

async function person(): Promise<string> {
  const email = `${crypto.randomUUID()}@example.org`
  return (await db().user.create({ data: { email } })).id
}
