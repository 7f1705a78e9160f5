import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoff, retryAfterMs } from './backoff'

const chance = fc.double({ min: 0, max: 1, noNaN: true })

test('waits between half and all of a time that doubles, five minutes at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), chance, (failures, luck) => {
      const longest = Math.min(300_000, 1000 * 2 ** failures)
      expect(backoff(failures, 0, luck)).toBeGreaterThanOrEqual(longest / 2)
      expect(backoff(failures, 0, luck)).toBeLessThanOrEqual(longest)
    }),
  )
})

test('never comes back before the server wants it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.nat(3_600_000),
      chance,
      (failures, ms, luck) => {
        expect(backoff(failures, ms, luck)).toBeGreaterThanOrEqual(ms)
      },
    ),
  )
})

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  expect(retryAfterMs('120', now)).toBe(120_000)
  expect(retryAfterMs('Thu, 01 Jan 2026 00:01:00 GMT', now)).toBe(60_000)
  expect(retryAfterMs('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0)
  expect(retryAfterMs('99999999', now)).toBe(3_600_000)
  for (const none of [null, '', 'soon', '-5']) expect(retryAfterMs(none, now)).toBe(0)
})
