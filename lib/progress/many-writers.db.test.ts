import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { applyOperations } from './last-writer'
import { recordOperations } from './mutations'
import { status } from './schema'
import { createSkillsAndRoadmaps, EARLIER, LATER, NOW, op, person, stateOf } from './testing-ticks'

testDatabase()
beforeAll(createSkillsAndRoadmaps)

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
