import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Group } from '@/lib/roadmap/group'
import { fitSheet } from './fit-sheet'

const stage = (count: number): Group => ({
  title: 'A stage',
  children: Array.from({ length: count }, (_, at) => ({ skill: `skill-${at}` })),
})
const fitOf = (counts: readonly number[]) =>
  fitSheet({ root: { title: 'Any', children: counts.map(stage) }, skills: {} })

test('a short map has large letters and few columns, a long one small ones in many', () => {
  expect(fitOf([4, 4])).toEqual({ columns: 1, size: 3.2 })
  const long = fitOf(Array.from({ length: 12 }, () => 15))
  expect(long.columns).toBeGreaterThan(2)
  expect(long.size).toBeGreaterThan(1.8)
})

test('what is longer never has larger letters, nor fewer columns', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }), (counts) => {
      const before = fitOf(counts)
      const after = fitOf([...counts, 5])
      expect(after.columns).toBeGreaterThanOrEqual(before.columns)
      expect(after.size).toBeGreaterThan(0)
      if (after.columns === before.columns) expect(after.size).toBeLessThanOrEqual(before.size)
    }),
  )
})

test('an empty map fits', () => {
  expect(fitOf([])).toEqual({ columns: 1, size: 3.2 })
})
