import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyOperations, clampAt, compareWriters, instantAfter } from './last-writer'
import { newOperationId } from './operation-id'
import { type Operation, operation, status } from './schema'

const instants = fc.constantFrom(
  '2026-01-01T00:00:00.000Z',
  '2026-01-01T01:00:00.000+01:00',
  '2026-01-01T00:00:00.001Z',
  '2026-01-02T00:00:00.000Z',
)

const anyStatus = fc.constantFrom(...status.options)

const operations: fc.Arbitrary<Operation[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,3}$/),
    skill: fc.constantFrom('http', 'tls', 'constructor'),
    status: anyStatus,
    at: instants,
  }),
  { selector: ({ id }) => id, maxLength: 20 },
)

describe('last writer wins', () => {
  test('any order and any repetition of operations gives the same state', () => {
    const shuffled = operations.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), repeats(all)),
    )
    fc.assert(
      fc.property(shuffled, ([all, order, repeated]) => {
        expect(applyOperations({}, [...order, ...repeated])).toEqual(applyOperations({}, all))
      }),
    )
  })

  test('any division into batches gives the same state', () => {
    fc.assert(
      fc.property(operations, fc.nat(20), (all, cut) => {
        const first = applyOperations({}, all.slice(cut))
        expect(applyOperations(first, all.slice(0, cut))).toEqual(applyOperations({}, all))
      }),
    )
  })

  test('the standing operation is one of those given and no later one exists', () => {
    fc.assert(
      fc.property(operations, (all) => {
        for (const [skill, standing] of Object.entries(applyOperations({}, all))) {
          const rivals = all.filter((rival) => rival.skill === skill)
          expect(rivals.map(({ id }) => id)).toContain(standing.id)
          for (const rival of rivals) expect(compareWriters(rival, standing)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  test('of two writers one is the later, whichever is asked about first', () => {
    fc.assert(
      fc.property(operations, (all) => {
        for (const a of all)
          for (const b of all)
            expect(Math.sign(compareWriters(a, b)) + Math.sign(compareWriters(b, a))).toBe(0)
      }),
    )
  })

  test('times are compared as instants, not as text', () => {
    const early = op('b', '2026-01-01T09:00:00+09:00')
    const late = op('a', '2026-01-01T01:00:00Z')
    expect(applyOperations({}, [late, early]).http?.id).toBe('a')
  })

  test('at the same time the greater id as text wins', () => {
    const at = '2026-01-01T00:00:00Z'
    expect(applyOperations({}, [op('a', at), op('B', at)]).http?.id).toBe('a')
    expect(applyOperations({}, [op('9', at), op('10', at)]).http?.id).toBe('9')
  })

  test('a press always becomes what stands, whatever clocks said before', () => {
    fc.assert(
      fc.property(operations, instants, anyStatus, (all, pressedAt, pressed) => {
        const before = applyOperations({}, all)
        for (const [skill, standing] of Object.entries(before)) {
          const at = instantAfter(standing, Date.parse(pressedAt))
          const press = { id: newOperationId(at), skill, status: pressed }
          const after = applyOperations(before, [{ ...press, at: new Date(at).toISOString() }])
          expect(after[skill]?.id).toBe(press.id)
        }
      }),
    )
  })

  test('a time in the future is the server’s', () => {
    const now = new Date('2026-01-01T00:00:00.000Z')
    expect(clampAt('2026-01-01T00:00:00.001Z', now)).toBe(now.toISOString())
    expect(clampAt('2025-12-31T23:00:00-01:00', now)).toBe('2026-01-01T00:00:00.000Z')
    expect(clampAt('2025-12-31T23:00:00Z', now)).toBe('2025-12-31T23:00:00.000Z')
  })
})

function op(id: string, at: string): Operation {
  return operation.parse({ id, skill: 'http', status: 'done', at })
}

function repeats(all: Operation[]): fc.Arbitrary<Operation[]> {
  return all.length ? fc.array(fc.constantFrom(...all)) : fc.constant([])
}
