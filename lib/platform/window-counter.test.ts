import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WindowCounter } from './window-counter'

const window = { points: 3, seconds: 60 }
const LIMIT = 'links'

function counterAt(start = 0, maxKeys = 1000) {
  const clock = { now: start }
  return { clock, counter: new WindowCounter({ now: () => clock.now, maxKeys }) }
}

test('allows the points of a window, then says how long to wait', () => {
  const { clock, counter } = counterAt()
  const take = () => counter.take({ limit: LIMIT, window, key: 'ada' })
  expect([take(), take(), take()].every(({ allowed }) => allowed)).toBe(true)
  expect(take()).toEqual({ allowed: false, retryAfterSeconds: 60 })
  clock.now = 59_999
  expect(take()).toEqual({ allowed: false, retryAfterSeconds: 1 })
  clock.now = 60_000
  expect(take()).toEqual({ allowed: true })
})

test('keys and limits are counted apart', () => {
  const { counter } = counterAt()
  const one = { points: 1, seconds: 60 }
  for (const limit of ['a', 'b'])
    for (const key of ['ada', 'eve'])
      expect(counter.take({ limit, window: one, key }).allowed).toBe(true)
  expect(counter.take({ limit: 'a', window: one, key: 'ada' }).allowed).toBe(false)
})

test('a refused take takes nothing: what is left can still be taken', () => {
  const { counter } = counterAt()
  expect(counter.take({ limit: LIMIT, window, key: 'ada', points: 2 }).allowed).toBe(true)
  for (let i = 0; i < 50; i++)
    expect(counter.take({ limit: LIMIT, window, key: 'ada', points: 2 }).allowed).toBe(false)
  expect(counter.take({ limit: LIMIT, window, key: 'ada' }).allowed).toBe(true)
})

test('more points than a whole window count as one whole window', () => {
  const { clock, counter } = counterAt()
  const many = { limit: LIMIT, window, key: 'ada', points: 500 }
  expect(counter.take(many).allowed).toBe(true)
  expect(counter.take({ ...many, points: 1 }).allowed).toBe(false)
  clock.now = 60_000
  expect(counter.take({ ...many, points: 1 }).allowed).toBe(true)
  expect(counter.take(many).allowed).toBe(false)
})

test('several at once: all are taken, or none', () => {
  const { counter } = counterAt()
  const spent = { limit: 'total', window: { points: 1, seconds: 600 }, key: '' }
  const fresh = { limit: 'caller', window, key: 'ada' }
  expect(counter.take(spent).allowed).toBe(true)
  for (let i = 0; i < 10; i++)
    expect(counter.takeAll([fresh, spent])).toEqual({ allowed: false, retryAfterSeconds: 600 })
  expect(counter.takeAll([fresh, { ...fresh, key: 'eve' }]).allowed).toBe(true)
  expect(counter.take({ ...fresh, points: 2 }).allowed).toBe(true)
})

test('asking takes nothing and keeps nothing', () => {
  const { counter } = counterAt()
  for (let i = 0; i < 10; i++)
    expect(counter.mayStill({ limit: LIMIT, window, key: 'ada' }).allowed).toBe(true)
  expect(counter.size).toBe(0)
  counter.take({ limit: LIMIT, window, key: 'ada', points: 3 })
  expect(counter.mayStill({ limit: LIMIT, window, key: 'ada' })).toEqual({
    allowed: false,
    retryAfterSeconds: 60,
  })
})

test('keeps a bounded number of keys and drops the oldest', () => {
  const { counter } = counterAt(0, 100)
  for (let i = 0; i < 5000; i++) counter.take({ limit: LIMIT, window, key: `k${i}`, points: 3 })
  expect(counter.size).toBe(100)
  expect(counter.mayStill({ limit: LIMIT, window, key: 'k4999' }).allowed).toBe(false)
  expect(counter.mayStill({ limit: LIMIT, window, key: 'k0' }).allowed).toBe(true)
})

test('refused takes keep nothing, and windows that are over are dropped', () => {
  const { clock, counter } = counterAt()
  const total = { limit: 'total', window: { points: 1, seconds: 60 }, key: '' }
  counter.take(total)
  for (let i = 0; i < 50; i++) counter.takeAll([{ limit: LIMIT, window, key: `x${i}` }, total])
  expect(counter.size).toBe(1)
  for (let i = 0; i < 50; i++) counter.take({ limit: LIMIT, window, key: `x${i}` })
  clock.now = 60_000
  counter.take({ limit: LIMIT, window, key: 'late' })
  expect(counter.size).toBe(2)
})

test('never allows more in a window than it has, whoever takes how much and when', () => {
  const taken = fc.record({
    key: fc.constantFrom('ada', 'eve'),
    points: fc.integer({ min: 1, max: 5 }),
    later: fc.integer({ min: 0, max: 40_000 }),
  })
  fc.assert(
    fc.property(fc.array(taken, { maxLength: 60 }), (takes) => {
      const { clock, counter } = counterAt()
      const opened = new Map<string, { at: number; sum: number }>()
      for (const { key, points, later } of takes) {
        clock.now += later
        const before = opened.get(key)
        const current =
          before && clock.now < before.at + 60_000 ? before : { at: clock.now, sum: 0 }
        const effective = Math.min(points, window.points)
        const { allowed } = counter.take({ limit: LIMIT, window, key, points })
        expect(allowed).toBe(current.sum + effective <= window.points)
        if (allowed) opened.set(key, { at: current.at, sum: current.sum + effective })
      }
    }),
  )
})
