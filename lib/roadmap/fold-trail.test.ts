import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsFor, foldTrail, heightOf } from './fold-trail'
import type { Section } from './layout'

const sections = fc
  .array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 14 })
  .map((heights) =>
    heights.map(
      (height, index): Section => ({ key: `/${index}`, y: 0, height, trail: '', cards: [] }),
    ),
  )

test('keeps all sections in order, in no more columns than asked for, none of them empty', () => {
  fc.assert(
    fc.property(sections, fc.integer({ min: 1, max: 9 }), (all, columns) => {
      const folded = foldTrail(all, columns)
      expect(folded.flat()).toEqual(all)
      expect(folded.length).toBeLessThanOrEqual(columns)
      expect(folded.filter((column) => column.length === 0)).toEqual([])
    }),
  )
})

test('no other way to cut makes the tallest column lower', () => {
  fc.assert(
    fc.property(sections, fc.integer({ min: 1, max: 4 }), (all, columns) => {
      const tallest = Math.max(...foldTrail(all, columns).map(heightOf))
      expect(tallest).toBe(lowestByTrying(all, columns))
    }),
  )
})

test('a long trail is folded for a sheet, a short one is not', () => {
  const long = Array.from({ length: 20 }, (_, index) => section(index, 40))
  const layout = { width: 72, height: 800, nodes: [], sections: long }
  expect(columnsFor(layout, 1.4, 10)).toBeGreaterThan(2)
  expect(columnsFor({ ...layout, sections: [section(0, 40)] }, 1.4, 10)).toBe(1)
})

function section(index: number, height: number): Section {
  return { key: `/${index}`, y: index * height, height, trail: '', cards: [] }
}

function lowestByTrying(all: readonly Section[], columns: number): number {
  if (columns === 1 || all.length <= 1) return heightOf(all)
  return Math.min(
    ...all.map((_, cut) =>
      Math.max(heightOf(all.slice(0, cut + 1)), lowestByTrying(all.slice(cut + 1), columns - 1)),
    ),
  )
}
