import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { recordOperations } from './mutations'
import { createSkillsAndRoadmaps, EARLIER, LATER, NOW, op, person, stateOf } from './testing-ticks'

testDatabase()
beforeAll(createSkillsAndRoadmaps)

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
