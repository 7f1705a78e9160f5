import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Group, isGroup, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { measure, measureGroup } from './measure'
import type { Status, Statuses } from './schema'
import { roadmapWithStatuses } from './testing'

const HOURS = { a: 1, b: 2, c: 4, d: 8, e: 16, f: 32 }

describe('a group', () => {
  test('is the sum of its children', () => {
    expect(of(['a', 'b', group('inner', ['c'])], { a: 'done' })).toMatchObject({
      percent: 33, filled: 1, slots: 3, hoursLeft: 6,
    }) // biome-ignore format: one line of figures
  })

  test('counts neither what is skipped nor what is optional, done or not', () => {
    const children = ['a', 'b', { skill: 'c', optional: true }, { skill: 'd', optional: true }]
    expect(of(children, { a: 'done', b: 'skipped', c: 'done' })).toMatchObject({
      percent: 100, filled: 1, slots: 1, hoursLeft: 0,
    }) // biome-ignore format: one line of figures
  })

  test('has no percent when nothing is left to count', () => {
    expect(of(['a', { skill: 'b', optional: true }], { a: 'skipped' }).percent).toBeNull()
    expect(of([], {}).percent).toBeNull()
  })

  test('takes learning for unfilled', () => {
    expect(of(['a', 'b'], { a: 'learning' })).toMatchObject({ filled: 0, slots: 2, hoursLeft: 3 })
  })

  test('rounds percents down, so that 100 means finished', () => {
    const children = Array.from({ length: 300 }, (_, n) => `s${n}`)
    const allButOne = Object.fromEntries(children.slice(1).map((skill) => [skill, 'done' as const]))
    expect(of(children, allButOne).percent).toBe(99)
    expect(of(children, { ...allButOne, s0: 'done' }).percent).toBe(100)
  })
})

describe('a group of which some children are enough', () => {
  const go = group('Go', ['a', 'b'])
  const java = group('Java', ['c', 'd', 'e'])

  test('asks for its first children until something is done', () => {
    const result = of([pick(1, [go, java])], {})
    expect(result).toMatchObject({ filled: 0, slots: 2, hoursLeft: 3 })
    expect(firstGroup(result)).toMatchObject({ chosen: [0], started: false })
  })

  test('counts the child furthest along', () => {
    const result = of([pick(1, [go, java])], { d: 'done' })
    expect(result).toMatchObject({ percent: 33, filled: 1, slots: 3, hoursLeft: 20 })
    expect(firstGroup(result)).toMatchObject({ chosen: [1], started: true })
  })

  test('prefers the more filled of two equally far, then the first', () => {
    const four = group('Four', ['c', 'd', 'e', 'f'])
    const half = { a: 'done', c: 'done', d: 'done' } as const
    expect(of([pick(1, [go, four])], half)).toMatchObject({ filled: 2, slots: 4 })
    const twins = [group('x', ['a', 'b']), group('y', ['c', 'd'])]
    const both = of([pick(1, twins)], { b: 'done', d: 'done' })
    expect(firstGroup(both)).toMatchObject({ chosen: [0] })
  })

  test('leaves children without slots aside', () => {
    const skipped = { a: 'skipped', b: 'skipped' } as const
    expect(firstGroup(of([pick(1, [go, java])], skipped))).toMatchObject({ chosen: [1], slots: 3 })
    expect(of([pick(2, ['a', 'b', 'c'])], skipped)).toMatchObject({ slots: 1 })
  })

  test('is started by learning, though learning does not choose', () => {
    const result = of([pick(1, ['a', 'b'])], { b: 'learning' })
    expect(firstGroup(result)).toMatchObject({ chosen: [0], started: true, learning: 1 })
  })

  test('is finished by any children that are enough', () => {
    expect(of([pick(2, ['a', 'b', 'c', 'd'])], { b: 'done', d: 'done' })).toMatchObject({
      percent: 100, slots: 2, hoursLeft: 0,
    }) // biome-ignore format: one line of figures
  })

  test('nests', () => {
    const inner = pick(1, [go, java])
    expect(of([pick(1, ['f', inner])], { a: 'done' })).toMatchObject({ filled: 1, slots: 2 })
  })
})

test('counts are over all skills of the roadmap, each once', () => {
  const children = [
    'a',
    'b',
    pick(1, ['c', 'd']),
    { skill: 'e', optional: true },
    group('x', ['a']),
  ]
  const statuses = { a: 'done', c: 'learning', e: 'skipped', elsewhere: 'done' } as const
  expect(of(children, statuses).counts).toEqual({ done: 1, learning: 1, skipped: 1, pending: 2 })
})

test('a slug that every object inherits is an ordinary skill', () => {
  const result = of(['constructor'], {})
  expect(result).toMatchObject({ percent: 0, slots: 1, hoursLeft: 0 })
  expect(result.counts.pending).toBe(1)
})

test('hours are summed without dust', () => {
  const hours = { a: 0.1, b: 0.2 }
  expect(measure(group('root', ['a', 'b']), {}, hours).hoursLeft).toBe(0.3)
})

describe('laws', () => {
  test('filled and slots are those of a plain reading of the definition', () => {
    fc.assert(
      fc.property(roadmapWithStatuses, ({ root, statuses }) => {
        const { filled, slots } = measure(root, statuses, {})
        expect([filled, slots]).toEqual(plainReading(root, statuses))
      }),
      { numRuns: 500 },
    )
  })

  test('percent is within 0 and 100, null exactly without slots, 100 exactly when finished', () => {
    fc.assert(
      fc.property(roadmapWithStatuses, ({ root, statuses }) => {
        const { percent, filled, slots } = measure(root, statuses, {})
        expect(filled).toBeLessThanOrEqual(slots)
        expect(percent === null).toBe(slots === 0)
        expect(percent === 100).toBe(slots > 0 && filled === slots)
        if (percent !== null) expect(percent).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('100 can always be reached: what is left can be done', () => {
    fc.assert(
      fc.property(roadmapWithStatuses, ({ root, statuses }) => {
        const undone = leavesOf(root).filter(({ skill }) => statuses[skill] !== 'skipped')
        const all = Object.fromEntries(undone.map(({ skill }) => [skill, 'done' as const]))
        const { slots } = measure(root, statuses, {})
        expect(measure(root, { ...statuses, ...all }, {}).percent).toBe(slots === 0 ? null : 100)
      }),
    )
  })

  test('to skip a skill is to make it optional', () => {
    fc.assert(
      fc.property(roadmapWithStatuses, fc.nat(), ({ root, statuses }, n) => {
        const leaves = leavesOf(root)
        const skill = leaves[n % Math.max(1, leaves.length)]?.skill ?? 'none'
        const skipped = measure(root, { ...statuses, [skill]: 'skipped' }, {})
        const made = measure(madeOptional(root, skill), statuses, {})
        expect([skipped.filled, skipped.slots]).toEqual([made.filled, made.slots])
      }),
    )
  })

  test('hours left are those of the unfilled slots', () => {
    fc.assert(
      fc.property(roadmapWithStatuses, ({ root, statuses }) => {
        const hours = Object.fromEntries(leavesOf(root).map(({ skill }) => [skill, 1]))
        const { hoursLeft, filled, slots } = measure(root, statuses, hours)
        expect(hoursLeft).toBe(slots - filled)
      }),
    )
  })

  test('every group in the tree is measured as it would be alone', () => {
    fc.assert(
      fc.property(roadmapWithStatuses, ({ root, statuses }) => {
        const { tree } = measure(root, statuses, {})
        for (const [index, child] of root.children.entries())
          if (isGroup(child))
            expect(tree.children[index]).toEqual(measureGroup(child, statuses, {}))
      }),
    )
  })
})

test('a tree thousands deep is measured', () => {
  let root = group('bottom', ['a'])
  for (let depth = 0; depth < 3_000; depth += 1) root = group('deeper', [root])
  expect(measure(root, { a: 'done' }, {}).percent).toBe(100)
})

/** The words of docs/words.md, written down a second time without regard for speed. */
function plainReading(child: Group | Leaf, statuses: Statuses): [filled: number, slots: number] {
  if (!isGroup(child)) {
    if (child.optional || statuses[child.skill] === 'skipped') return [0, 0]
    return [statuses[child.skill] === 'done' ? 1 : 0, 1]
  }
  const counted = child.children
    .map((inner) => plainReading(inner, statuses))
    .filter(([, slots]) => slots > 0)
    .sort(([af, as], [bf, bs]) => bf / bs - af / as || bf - af)
    .slice(0, child.pick ?? child.children.length)
  return counted.reduce(([f, s], [filled, slots]) => [f + filled, s + slots], [0, 0])
}

function madeOptional(root: Group, skill: string): Group {
  return {
    ...root,
    children: root.children.map((child) => {
      if (isGroup(child)) return madeOptional(child, skill)
      return child.skill === skill ? { ...child, optional: true } : child
    }),
  }
}

function of(children: (string | Group | Leaf)[], statuses: Record<string, Status>) {
  return measure(group('root', children), statuses, HOURS)
}

function firstGroup(result: ReturnType<typeof measure>) {
  return result.tree.children[0]
}

function group(title: string, children: (string | Group | Leaf)[]): Group {
  return {
    title,
    children: children.map((child) => (typeof child === 'string' ? { skill: child } : child)),
  }
}

function pick(enough: number, children: (string | Group | Leaf)[]): Group {
  return { ...group('pick', children), pick: enough }
}
