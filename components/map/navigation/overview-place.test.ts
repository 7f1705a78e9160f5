import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Span, windowOn } from './overview-place'

test('what is in sight lies on the marks of its legs, in proportion', () => {
  const legs = [
    { top: -500, bottom: 500 },
    { top: 500, bottom: 900 },
  ]
  const marks = [
    { top: 0, bottom: 100 },
    { top: 100, bottom: 200 },
  ]
  expect(windowOn(legs, marks, { top: 0, bottom: 700 })).toEqual({ top: 50, bottom: 150 })
  expect(windowOn(legs, marks, { top: -1000, bottom: 2000 })).toEqual({ top: 0, bottom: 200 })
  expect(windowOn(legs, marks, { top: 1000, bottom: 2000 })).toBeUndefined()
  expect(windowOn([], [], { top: 0, bottom: 700 })).toBeUndefined()
})

test('scrolling down never moves it up, and it never leaves the trail', () => {
  const height = fc.integer({ min: 0, max: 3000 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(height, height), { minLength: 1 }),
      height,
      height,
      (heights, scrolled, further) => {
        const legs = stack(heights.map(([leg]) => leg))
        const marks = stack(heights.map(([, mark]) => mark))
        const before = windowOn(legs, marks, { top: scrolled, bottom: scrolled + 800 })
        const after = windowOn(legs, marks, {
          top: scrolled + further,
          bottom: scrolled + further + 800,
        })
        if (before && after) {
          expect(after.top).toBeGreaterThanOrEqual(before.top)
          expect(after.bottom).toBeGreaterThanOrEqual(before.bottom)
          expect(after.bottom).toBeLessThanOrEqual(marks.at(-1)?.bottom ?? 0)
        }
      },
    ),
  )
})

function stack(heights: readonly number[]): Span[] {
  let top = 0
  return heights.map((height) => {
    const span = { top, bottom: top + height }
    top = span.bottom
    return span
  })
}
