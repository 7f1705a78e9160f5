import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { previewImport, takeIn } from './mutations'
import type { Archive } from './schema'
import { bytes, does, NOW, out, person } from './testing-archive'

testDatabase()
beforeAll(publishSmallContent)

const AS_IT_SAYS = { opens: true }

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
    const taken = await takeIn(ada, file, NOW, AS_IT_SAYS)
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
          await takeIn(ada, bytes(value), NOW, AS_IT_SAYS)
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
