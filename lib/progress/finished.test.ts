import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Group } from '@/lib/roadmap/group'
import { differenceOf, latestFinished } from './finished'
import { applyOperations } from './last-writer'
import { measure } from './measure'
import { type Operation, type Status, status } from './schema'

const tree = (...skills: string[]): Group => ({
  title: '',
  children: skills.map((skill) => ({ skill })),
})
const day = (n: number, hour = 0) => new Date(Date.UTC(2026, 0, n, hour))
let count = 0
const said = (skill: string, on: number, what: Status = 'done'): Operation => ({
  ...{ id: `op-${count++}`, skill, status: what },
  at: day(on, 12).toISOString(),
})

const VERSIONS = [
  { version: 1, publishedAt: day(1), root: tree('a') },
  { version: 2, publishedAt: day(10), root: tree('a', 'b') },
  { version: 3, publishedAt: day(20), root: tree('a', 'b', 'c') },
]

describe('the latest version somebody finished', () => {
  const found = (...operations: Operation[]) => latestFinished(VERSIONS, operations)?.version

  test('is the one that stood finished when another replaced it', () => {
    expect(found()).toBeUndefined()
    expect(found(said('a', 2))).toBe(1)
    expect(found(said('a', 2), said('b', 11))).toBe(2)
    expect(found(said('a', 2), said('b', 11), said('c', 40))).toBe(3)
  })

  test('is none that was finished too late or given up before', () => {
    expect(found(said('a', 11))).toBeUndefined()
    expect(found(said('a', 2), said('a', 5, 'pending'))).toBeUndefined()
  })

  test('is the same after what was ticked offline arrives', () => {
    expect(found(said('b', 12), said('a', 2))).toBe(2)
  })

  test('is not forgotten when a tick is taken back later', () => {
    expect(found(said('a', 2), said('b', 11), said('a', 30, 'learning'))).toBe(2)
  })

  test('never depends on the order or repetition of operations, and is finished by the state of its end', () => {
    const operation = fc.record({
      ...{ id: fc.uuid(), skill: fc.constantFrom('a', 'b', 'c') },
      status: fc.constantFrom(...status.options),
      at: fc.integer({ min: 1, max: 30 }).map((n) => day(n, 12).toISOString()),
    })
    fc.assert(
      fc.property(
        fc
          .array(operation, { maxLength: 12 })
          .chain((log) =>
            fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
          ),
        ([log, shuffled]) => {
          const finished = latestFinished(VERSIONS, log)
          expect(latestFinished(VERSIONS, [...shuffled, ...log])).toBe(finished)
          const plain = VERSIONS.findLast(({ root }, index) => {
            const end = VERSIONS[index + 1]?.publishedAt ?? day(99)
            const until = log.filter(({ at }) => new Date(at) < end)
            const state = Object.entries(applyOperations({}, until))
            const statuses = Object.fromEntries(state.map(([skill, { status }]) => [skill, status]))
            return measure(root, statuses, {}).percent === 100
          })
          expect(finished).toBe(plain)
        },
      ),
    )
  })
})

test('the difference of two trees is what one has and the other has not', () => {
  const before = {
    title: '',
    children: [{ title: '', children: [{ skill: 'a' }] }, { skill: 'b' }],
  }
  expect(differenceOf(before, tree('c', 'a', 'd'))).toEqual({ added: ['c', 'd'], removed: ['b'] })
})
