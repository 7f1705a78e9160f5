import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetOf } from './server-clock'

const SENT = Date.parse('2026-01-01T00:00:00.000Z')
const HOUR = 3_600_000

test('a wrong clock is known to a second and half the time an answer took', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10 * HOUR, max: 10 * HOUR }),
      fc.nat(4000),
      fc.nat(4000),
      (wrong, way, back) => {
        fc.pre(way + back < 5000)
        const server = new Date(SENT + wrong + way).toUTCString()
        const offset = offsetOf(server, SENT, SENT + way + back) ?? Number.NaN
        const known = offset === 0 ? 3000 : 0
        expect(Math.abs(offset - wrong)).toBeLessThanOrEqual(known + 2500 + 501)
      },
    ),
  )
})

test('a clock that is right is left alone, whatever the rounding of the header', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(2000), (millis, took) => {
      const sent = SENT + millis
      expect(offsetOf(new Date(sent + took / 2).toUTCString(), sent, sent + took)).toBe(0)
    }),
  )
})

test('nothing is learned from no date, from a slow answer, or while the clock is set', () => {
  const date = new Date(SENT + HOUR).toUTCString()
  expect(offsetOf(null, SENT, SENT + 10)).toBeUndefined()
  expect(offsetOf('yesterday', SENT, SENT + 10)).toBeUndefined()
  expect(offsetOf(date, SENT, SENT + 6000)).toBeUndefined()
  expect(offsetOf(date, SENT, SENT - 10)).toBeUndefined()
  expect(offsetOf(date, SENT, SENT + 10)).toBe(HOUR + 495)
})
