import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { applyOperations } from './last-writer'
import { follow, recordOperations, unfollow } from './mutations'
import { type Operation, status } from './schema'

testDatabase()

const NOW = new Date('2026-05-01T12:00:00.000Z')
const EARLIER = '2026-05-01T11:00:00.000Z'
const LATER = '2026-05-01T11:30:00.000Z'

beforeAll(async () => {
  await db().skill.createMany({
    data: ['http', 'tls', 'rest', 'gone'].map((slug) => ({
      slug,
      title: slug.toUpperCase(),
      area: 'api' as const,
      level: 'working' as const,
      hours: 1,
      summary: '',
      body: '',
      fingerprint: '',
      removedAt: slug === 'gone' ? NOW : null,
    })),
  })
  await db().skillFormerSlug.create({ data: { formerSlug: 'hypertext', skillSlug: 'http' } })
  const roadmap = {
    summary: '',
    version: 1,
    skillCount: 0,
    fingerprint: '',
    drawing: {},
    position: 0,
  }
  await db().roadmap.createMany({
    data: [
      { ...roadmap, slug: 'backend', title: 'Backend', publishedAt: NOW },
      { ...roadmap, slug: 'old', title: 'Old', publishedAt: NOW, removedAt: NOW },
    ],
  })
})

describe('recording operations', () => {
  test('changes the state, keeps the log and counts one version a batch', async () => {
    const ada = await person()
    const result = await recordOperations(ada, [op('1', 'http'), op('2', 'tls')], NOW)
    expect(result).toEqual({ version: 1, applied: ['1', '2'], rejected: [] })
    expect(await stateOf(ada)).toEqual({
      http: ['done', EARLIER, '1', 1],
      tls: ['done', EARLIER, '2', 1],
    })
    expect(await db().progressOperation.count({ where: { userId: ada } })).toBe(2)
  })

  test('a repetition is applied again and changes nothing, not even the version', async () => {
    const ada = await person()
    await recordOperations(ada, [op('1', 'http'), op('2', 'tls')], NOW)
    const again = await recordOperations(ada, [op('2', 'tls'), op('1', 'http')], NOW)
    expect(again).toEqual({ version: 1, applied: ['2', '1'], rejected: [] })
    expect(await db().progressOperation.count({ where: { userId: ada } })).toBe(2)
    const partly = await recordOperations(ada, [op('1', 'http'), op('3', 'rest')], NOW)
    expect(partly.version).toBe(2)
    expect((await stateOf(ada)).http).toEqual(['done', EARLIER, '1', 1])
  })

  test('of several operations on one skill in one batch the last by (at, id) stands', async () => {
    const ada = await person()
    await recordOperations(
      ada,
      [
        op('1', 'http', { at: LATER, status: 'learning' }),
        op('2', 'http'),
        op('0', 'http', { at: LATER }),
      ],
      NOW,
    )
    expect(await stateOf(ada)).toEqual({ http: ['learning', LATER, '1', 1] })
  })

  test('an operation that comes late does not overwrite a later one, but is kept in the log', async () => {
    const ada = await person()
    await recordOperations(ada, [op('1', 'http', { at: LATER })], NOW)
    expect(
      (await recordOperations(ada, [op('2', 'http', { status: 'pending' })], NOW)).version,
    ).toBe(2)
    expect(await stateOf(ada)).toEqual({ http: ['done', LATER, '1', 1] })
    expect(await db().progressOperation.count({ where: { userId: ada } })).toBe(2)
  })

  test('ids at the same time are compared byte by byte, as in the browser', async () => {
    const ada = await person()
    await recordOperations(ada, [op('a', 'http', { status: 'learning' })], NOW)
    await recordOperations(ada, [op('B', 'http'), op('_', 'http')], NOW)
    expect((await stateOf(ada)).http?.[2]).toBe('a')
  })

  test('`at` in the future is the server’s time, to the millisecond and in any time zone', async () => {
    const ada = await person()
    await recordOperations(
      ada,
      [
        op('1', 'http', { at: '2026-05-01T12:00:00.001Z' }),
        op('2', 'tls', { at: '2026-05-01T13:30:00.123456+02:00' }),
      ],
      NOW,
    )
    expect(await stateOf(ada)).toEqual({
      http: ['done', NOW.toISOString(), '1', 1],
      tls: ['done', '2026-05-01T11:30:00.123Z', '2', 1],
    })
  })

  test('a former slug is its skill, a removed skill can still be ticked', async () => {
    const ada = await person()
    const result = await recordOperations(ada, [op('1', 'hypertext'), op('2', 'gone')], NOW)
    expect(result.rejected).toEqual([])
    expect(Object.keys(await stateOf(ada)).sort()).toEqual(['gone', 'http'])
  })

  test('good operations are applied and bad ones are listed with their reason', async () => {
    const ada = await person()
    const result = await recordOperations(
      ada,
      [
        op('good', 'http'),
        op('unknown', 'cobol'),
        { ...op('status', 'http'), status: 'mastered' },
        { ...op('slug', 'HTTP!') },
        { ...op('time', 'http'), at: 'yesterday' },
        { ...op('number', 'http'), at: 1_700_000_000 },
        { ...op('year-0', 'http'), at: '0000-06-01T00:00:00Z' },
        { id: 'empty' },
      ],
      NOW,
    )
    expect(result.applied).toEqual(['good'])
    expect(Object.fromEntries(result.rejected.map(({ id, reason }) => [id, reason]))).toEqual({
      unknown: 'unknown-skill',
      status: 'unknown-status',
      slug: 'invalid-skill',
      time: 'invalid-at',
      number: 'invalid-at',
      'year-0': 'invalid-at',
      empty: 'invalid-skill',
    })
    expect(result.version).toBe(1)
  })

  test('a batch in which nothing is good changes nothing', async () => {
    const ada = await person()
    const result = await recordOperations(ada, [op('1', 'cobol')], NOW)
    expect(result).toEqual({
      version: 0,
      applied: [],
      rejected: [{ id: '1', reason: 'unknown-skill' }],
    })
  })

  test('an id that another person used is free', async () => {
    const [ada, bob] = [await person(), await person()]
    await recordOperations(ada, [op('same', 'http')], NOW)
    await recordOperations(bob, [op('same', 'tls', { status: 'learning' })], NOW)
    expect(await stateOf(ada)).toEqual({ http: ['done', EARLIER, 'same', 1] })
    expect(await stateOf(bob)).toEqual({ tls: ['learning', EARLIER, 'same', 1] })
  })

  test('an id names one operation: used again, here or later, it changes nothing', async () => {
    const ada = await person()
    const twice = await recordOperations(ada, [op('1', 'http'), op('1', 'tls')], NOW)
    expect(twice.applied).toEqual(['1'])
    await recordOperations(ada, [op('1', 'rest')], NOW)
    expect(Object.keys(await stateOf(ada))).toEqual(['http'])
  })

  test('500 operations are one batch', async () => {
    const ada = await person()
    const batch = Array.from({ length: 500 }, (_, n) =>
      op(`${n}`, ['http', 'tls', 'rest'][n % 3] ?? ''),
    )
    expect((await recordOperations(ada, batch, NOW)).applied).toHaveLength(500)
    expect(await stateOf(ada)).toMatchObject({ tls: ['done', EARLIER, '97', 1] })
  })

  test('a person who does not exist is an error', async () => {
    await expect(recordOperations('nobody', [op('1', 'http')], NOW)).rejects.toThrow(/not exist/)
  })
})

describe('many writers at once', () => {
  test('the version grows by one for each batch and every row carries the version it changed at', async () => {
    const ada = await person()
    const batches = Array.from({ length: 60 }, (_, n) => [
      op(`${n}-a`, 'http', { at: `2026-05-01T11:00:00.${String(n).padStart(3, '0')}Z` }),
      op(`${n}-b`, 'tls', { at: `2026-05-01T11:00:00.${String(99 - n).padStart(3, '0')}Z` }),
    ])
    const results = await Promise.all(batches.map((batch) => recordOperations(ada, batch, NOW)))
    const versions = results.map(({ version }) => version).sort((a, b) => a - b)
    expect(versions).toEqual(Array.from({ length: 60 }, (_, n) => n + 1))
    const state = await stateOf(ada)
    expect(state.http?.slice(1)).toEqual(['2026-05-01T11:00:00.059Z', '59-a', results[59]?.version])
    expect(state.tls?.slice(1)).toEqual(['2026-05-01T11:00:00.099Z', '0-b', results[0]?.version])
  })

  test('the same batch sent many times at once counts once', async () => {
    const ada = await person()
    const batch = [op('1', 'http'), op('2', 'tls')]
    const results = await Promise.all(
      Array.from({ length: 30 }, () => recordOperations(ada, batch, NOW)),
    )
    expect(new Set(results.map(({ version }) => version))).toEqual(new Set([1]))
    expect(await db().progressOperation.count({ where: { userId: ada } })).toBe(2)
  })

  test('a client that pages by version misses nothing', async () => {
    const ada = await person()
    const seen = new Map<string, string>()
    let version = 0
    let writing = true
    const reader = (async () => {
      for (let last = false; !last; ) {
        last = !writing
        const [row] = await db().$queryRaw<{ version: number; changed: Record<string, string> }[]>`
          SELECT u."progressVersion" AS version,
            (SELECT coalesce(json_object_agg("skillSlug", "operationId"), '{}') FROM "Progress" p
             WHERE p."userId" = u.id AND p.version > ${version}) AS changed
          FROM "User" u WHERE u.id = ${ada}`
        for (const [skill, id] of Object.entries(row?.changed ?? {})) seen.set(skill, id)
        version = row?.version ?? version
      }
    })()
    await Promise.all(
      Array.from({ length: 90 }, (_, n) =>
        recordOperations(ada, [op(`${n}`, ['http', 'tls', 'rest'][n % 3] ?? '')], NOW),
      ),
    )
    writing = false
    await reader
    expect(version).toBe(90)
    const state = Object.entries(await stateOf(ada)).map(([skill, [, , id]]) => [skill, id])
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(state))
  })

  test('any order, division and repetition of operations gives the state the browser computes', async () => {
    const instants = fc.constantFrom(EARLIER, LATER, '2026-05-01T14:00:00.000+02:00')
    const operations = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[A-Za-z0-9_-]{1,2}$/),
        skill: fc.constantFrom('http', 'tls'),
        status: fc.constantFrom(...status.options),
        at: instants,
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
    )
    const sent = operations.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 5 }),
        fc.nat(12),
      ),
    )
    await fc.assert(
      fc.asyncProperty(sent, async ([all, order, repeated, cut]) => {
        const ada = await person()
        const batches = [order.slice(cut), order.slice(0, cut), repeated].filter((b) => b.length)
        await Promise.all(batches.map((batch) => recordOperations(ada, batch, NOW)))
        const expected = Object.entries(applyOperations({}, all)).map(
          ([skill, { status, at, id }]) => [skill, [status, new Date(at).toISOString(), id]],
        )
        const state = Object.entries(await stateOf(ada)).map(([skill, row]) => [
          skill,
          row.slice(0, 3),
        ])
        expect(Object.fromEntries(state)).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('following', () => {
  test('twice is once, and so is leaving', async () => {
    const ada = await person()
    expect(await follow(ada, 'backend')).toBe(true)
    expect(await follow(ada, 'backend')).toBe(true)
    expect(await db().follow.count({ where: { userId: ada } })).toBe(1)
    expect(await unfollow(ada, 'backend')).toBe(true)
    expect(await unfollow(ada, 'backend')).toBe(true)
    expect(await db().follow.count({ where: { userId: ada } })).toBe(0)
  })

  test('a roadmap that is unknown or removed cannot be followed, a removed one can be left', async () => {
    const ada = await person()
    expect(await follow(ada, 'nowhere')).toBe(false)
    expect(await follow(ada, 'old')).toBe(false)
    expect(await unfollow(ada, 'nowhere')).toBe(false)
    expect(await unfollow(ada, 'old')).toBe(true)
  })
})

function op(id: string, skill: string, more: Partial<Operation> = {}): Operation {
  return { id, skill, status: 'done', at: EARLIER, ...more }
}

async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}

type Row = [status: string, at: string, operationId: string, version: number]

async function stateOf(userId: string): Promise<Record<string, Row>> {
  const rows = await db().progress.findMany({ where: { userId } })
  return Object.fromEntries(
    rows.map((row): [string, Row] => [
      row.skillSlug,
      [row.status, row.at.toISOString(), row.operationId, row.version],
    ]),
  )
}
