import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clampZoom, fitZoom, LEAST, MOST, stepZoom, turnZoom, zoomLabel } from './zoom'

const zoom = fc.double({ min: LEAST, max: MOST, noNaN: true })

test('a step in makes it larger, a step out smaller, until the ends', () => {
  fc.assert(
    fc.property(zoom, (zoom) => {
      if (zoom < MOST - 0.01) expect(stepZoom(zoom, 'in')).toBeGreaterThan(zoom)
      if (zoom > LEAST + 0.01) expect(stepZoom(zoom, 'out')).toBeLessThan(zoom)
    }),
  )
  expect(stepZoom(MOST, 'in')).toBe(MOST)
  expect(stepZoom(LEAST, 'out')).toBe(LEAST)
})

test('from one end, steps lead to the other by way of the full size', () => {
  const steps = [LEAST]
  while ((steps.at(-1) ?? MOST) < MOST) steps.push(stepZoom(steps.at(-1) ?? MOST, 'in'))
  expect(steps).toContain(1)
  expect(steps.length).toBeLessThan(12)
})

test('a turn of the wheel and the same back end where they began', () => {
  const inside = fc.double({ min: 0.5, max: 1.5, noNaN: true })
  fc.assert(
    fc.property(inside, fc.integer({ min: -60, max: 60 }), (zoom, delta) => {
      expect(turnZoom(turnZoom(zoom, delta, 0), -delta, 0)).toBeCloseTo(zoom, 6)
    }),
  )
})

test('nothing leaves the ends', () => {
  fc.assert(
    fc.property(
      zoom,
      fc.double({ noNaN: true }),
      fc.constantFrom(0, 1),
      fc.double({ min: 1, max: 1e5, noNaN: true }),
      (zoom, delta, mode, width) => {
        for (const made of [turnZoom(zoom, delta, mode), fitZoom(width, 1000), clampZoom(delta)]) {
          expect(made).toBeGreaterThanOrEqual(LEAST)
          expect(made).toBeLessThanOrEqual(MOST)
        }
      },
    ),
  )
})

test('what fits is not wider than its room', () => {
  expect(fitZoom(1152, 1408)).toBe(1.22)
  expect(fitZoom(1152, 1000)).toBe(0.86)
  expect(fitZoom(0, 1000)).toBe(1)
})

test('is told in whole percents', () => expect(zoomLabel(0.335)).toBe('34 %'))
