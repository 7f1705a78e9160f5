import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endThreads } from '@/lib/platform/threads'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { previewImport, takeIn } from './mutations'
import type { Archive } from './schema'
import { bytes, does, NOW, out, person } from './testing-archive'

testDatabase()
beforeAll(publishSmallContent)
afterAll(endThreads)

const AS_IT_SAYS = { opens: null }

const at = '2026-05-01T00:00:00.000Z'
const operation = { id: 'a', skill: 'http', status: 'done', at }
const soon = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString()

describe('a file that cannot be taken changes nothing and says why', () => {
  test.each<[string, (file: Archive) => unknown, string, string]>([
    ['no JSON', () => '{', 'line', ''],
    [
      'another format',
      (file) => ({ ...file, format: 'waymark-export/9' }),
      'format',
      'waymark-export/1',
    ],
    ['deep nesting', (file) => ({ ...file, roadmaps: nested(200) }), '', 'deeply'],
    ['a list', () => [], '', 'a list in JSON'],
    ['a drawing', () => ({ nodes: [] }), '', 'This drawing'],
  ])('%s', async (_, made, where, why) => {
    const ada = await person()
    await does(ada, { kind: 'tick', skill: 'rest', status: 'done', day: 3 })
    const before = await out(ada)
    const value = made(before)
    const file = typeof value === 'string' ? new TextEncoder().encode(value) : bytes(value)
    const taken = await takeIn(ada, file, NOW, AS_IT_SAYS)
    expect(await previewImport(ada, file, NOW)).toEqual(taken)
    if (taken.ok) throw new Error('it was taken in')
    expect(taken.faults[0]?.at).toContain(where)
    expect(taken.faults[0]?.message).toContain(why)
    expect(await out(ada)).toEqual(before)
  })
})

describe('one thing that is not as it should be is left out and named, the rest is taken', () => {
  const evidence = { id: 'e', skills: ['http'], kind: 'talk', title: 'T', createdAt: at }
  const roadmap = { title: 'R', version: 1, createdAt: at, updatedAt: at }
  test.each<[string, (file: Archive) => unknown, string, string]>([
    ['a list that is none', (file) => ({ ...file, notes: {} }), 'notes', 'not a list'],
    ['a list that is missing', ({ notes: _, ...file }) => file, 'notes', 'missing'],
    ['an unknown part', (file) => ({ ...file, sessions: [] }), 'sessions', 'not known'],
    [
      'a wrong type',
      (file) => ({ ...file, operations: [operation, { ...operation, id: 'b', at: 5 }] }),
      'operations[1].at',
      'string',
    ],
    [
      'an unknown status',
      (file) => ({ ...file, operations: [{ ...operation, id: 'b', status: 'won' }, operation] }),
      'operations[0].status',
      '',
    ],
    [
      'an unknown field',
      (file) => ({ ...file, operations: [{ ...operation, mood: 'good' }] }),
      'operations[0].mood',
      '',
    ],
    [
      'one id twice',
      (file) => ({ ...file, operations: [operation, { ...operation, skill: 'rest' }] }),
      'operations[1]',
      'operations[0]',
    ],
    [
      'the future',
      (file) => ({ ...file, operations: [operation, { ...operation, id: 'b', at: soon(11) }] }),
      'operations[1].at',
      'future',
    ],
    [
      'the year 0',
      (file) => ({
        ...file,
        operations: [operation, { ...operation, id: 'b', at: '0000-01-01T00:00:00Z' }],
      }),
      'operations[1].at',
      'year',
    ],
    [
      'an unknown time zone',
      (file) => ({ ...file, settings: { timeZone: 'Mars/Base', weeklyGoal: 3 } }),
      'settings.timeZone',
      'not known',
    ],
    [
      'an unknown setting',
      (file) => ({ ...file, settings: { theme: 'dark', weeklyGoal: 3 } }),
      'settings.theme',
      '',
    ],
    [
      'a section that does not exist',
      (file) => ({ ...file, profile: { visibility: { sections: { cats: 'public' } } } }),
      'profile.visibility.sections.cats',
      '',
    ],
    [
      'a bad address',
      (file) => ({ ...file, evidence: [{ ...evidence, url: 'javascript:alert(1)' }] }),
      'evidence[0].url',
      'http',
    ],
    [
      'a bad link in a note',
      (file) => ({
        ...file,
        notes: [
          {
            ...{ skill: 'http', note: 'N', acts: [], updatedAt: at },
            links: [{ label: 'x', url: 'javascript:0' }],
          },
        ],
      }),
      'notes[0].links[0].url',
      'http',
    ],
    [
      'a tree too deep',
      (file) => ({ ...file, roadmaps: [{ id: 'r', ...roadmap, root: tree(14) }] }),
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
    [
      'more than there may be',
      (file) => ({
        ...file,
        follows: Array.from({ length: 501 }, () => ({ roadmap: 'backend', followedAt: at })),
      }),
      'follows',
      '501',
    ],
  ])('%s', async (_, made, where, why) => {
    const ada = await person()
    const empty = await out(ada)
    const value = {
      operations: [operation],
      ...(made({ ...empty, operations: [operation] } as Archive) as object),
    }
    const taken = await takeIn(ada, bytes(value), NOW, AS_IT_SAYS)
    if (!taken.ok) throw new Error(`it was refused: ${JSON.stringify(taken.faults)}`)
    const { parts, leftOut } = taken.value
    const named = [...parts.flatMap(({ refused }) => refused), ...leftOut]
    expect(named).toContainEqual({
      at: where,
      message: expect.stringContaining(why) as unknown as string,
    })
    expect((await out(ada)).operations).toEqual([operation])
  })

  test('a fault never lists hundreds of values', async () => {
    const ada = await person()
    const file = { ...(await out(ada)), settings: { timeZone: 'Mars/Base' } }
    const taken = await takeIn(ada, bytes(file), NOW, AS_IT_SAYS)
    expect(JSON.stringify(taken)).not.toContain('Africa/')
  })

  test('a clock that is ten minutes ahead says now', async () => {
    const ada = await person()
    const operations = [{ ...operation, at: soon(9) }]
    await takeIn(ada, bytes({ ...(await out(ada)), operations }), NOW, AS_IT_SAYS)
    expect((await out(ada)).operations).toEqual([{ ...operation, at: NOW.toISOString() }])
  })

  test('U+0000 is dropped, and an escaped backslash before it is kept', async () => {
    const ada = await person()
    const headline = 'A\0B\\u0000'
    await takeIn(ada, bytes({ ...(await out(ada)), profile: { headline } }), NOW, AS_IT_SAYS)
    expect((await out(ada)).profile.headline).toBe('AB\\u0000')
  })

  test('100,000 operations that are all wrong are counted', async () => {
    const ada = await person()
    const operations = Array.from({ length: 100_000 }, () => ({ x: 1 }))
    const taken = await previewImport(ada, bytes({ ...(await out(ada)), operations }), NOW)
    expect(taken.ok && taken.value.leftOut.at(-1)?.message).toBe(
      '99000 more are not as they should be',
    )
  })
})

describe('the file of another account', () => {
  test.each([
    ['another address', { email: 'eve@example.org' }],
    ['an account without one', { email: null }],
  ])('of %s is imported only by somebody who says that it is theirs', async (_, account) => {
    const ada = await person()
    const before = await out(ada)
    const theirs = { ...before, operations: [operation] }
    const file = bytes({ ...theirs, account: { ...before.account, ...account } })
    const preview = await previewImport(ada, file, NOW)
    expect(preview.ok && preview.value.owner?.here).toBe(before.account.email)
    expect(await takeIn(ada, file, NOW, AS_IT_SAYS)).toMatchObject({
      ok: false,
      faults: [{ at: 'account.email' }],
    })
    expect(await out(ada)).toEqual(before)
    expect((await takeIn(ada, file, NOW, { ...AS_IT_SAYS, mine: true })).ok).toBe(true)
    expect((await out(ada)).operations).toEqual([operation])
    expect((await out(ada)).account).toEqual(before.account)
  })

  test('their own address in other letters is theirs', async () => {
    const ada = await person()
    const file = await out(ada)
    const email = (file.account.email ?? '').toUpperCase()
    const preview = await previewImport(
      ada,
      bytes({ ...file, account: { ...file.account, email } }),
      NOW,
    )
    expect(preview.ok && preview.value.owner).toBeNull()
  })
})

describe('whatever the file says', () => {
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
          await takeIn(ada, bytes(value), NOW, AS_IT_SAYS)
          expect((await out(ada)).account).toEqual(before.account)
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
