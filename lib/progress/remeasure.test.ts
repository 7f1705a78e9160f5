import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leavesOf } from '@/lib/roadmap/group'
import { measure } from './measure'
import { changedBetween, remeasurer } from './remeasure'
import { type Statuses, status } from './schema'
import { roadmapWithStatuses } from './testing'

describe('measuring again', () => {
  test('gives what measuring anew gives, whatever changes in whatever order', () => {
    fc.assert(
      fc.property(roadmapsThatChange, ({ root, changes }) => {
        const hours = Object.fromEntries(leavesOf(root).map(({ skill }, n) => [skill, n / 10]))
        const again = remeasurer(root, hours)
        for (const statuses of changes)
          expect(again(statuses)).toEqual(measure(root, statuses, hours).tree)
      }),
    )
  })

  test('keeps what did not change', () => {
    const one = { title: 'One', children: [{ skill: 'a' }] }
    const other = { title: 'Other', children: [{ skill: 'b' }] }
    const again = remeasurer({ title: 'Both', children: [one, other] }, {})
    const before = again({})
    const after = again({ a: 'done' })
    expect(after.children[0]).not.toBe(before.children[0])
    expect(after.children[1]).toBe(before.children[1])
    expect(again({ a: 'done' })).toBe(after)
    expect(again({ a: 'done', elsewhere: 'done' })).toBe(after)
  })

  test('takes a skill by the name of an inherited property for any other', () => {
    const again = remeasurer({ title: 'Odd', children: [{ skill: 'constructor' }] }, {})
    const done: Statuses = Object.fromEntries([['constructor', 'done']])
    expect(again({}).filled).toBe(0)
    expect(again(done).filled).toBe(1)
    expect(again({}).filled).toBe(0)
  })
})

test('what changed is what was added, taken away, or is another status', () => {
  const before = { same: 'done', gone: 'done', other: 'learning' } as const
  const after = { same: 'done', other: 'done', added: 'skipped' } as const
  expect(changedBetween(before, after).toSorted()).toEqual(['added', 'gone', 'other'])
})

const roadmapsThatChange = roadmapWithStatuses.chain(({ root }) => {
  const skills = leavesOf(root).map(({ skill }) => skill)
  const statuses = fc.dictionary(
    fc.constantFrom(...skills, 'elsewhere'),
    fc.constantFrom(...status.options),
    { noNullPrototype: true },
  )
  return fc.record({ root: fc.constant(root), changes: fc.array(statuses, { maxLength: 8 }) })
})
