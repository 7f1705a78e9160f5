import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  daysBetween,
  daysFrom,
  mondayOf,
  startOfDay,
  startOfMonth,
  startsOfDays,
} from './calendar'
import { timeZones } from './time-zone'

const instant = fc.date({
  min: new Date('2012-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const zone = fc.constantFrom(...timeZones())
const day = instant.map((at) => at.toISOString().slice(0, 10))

describe('a day', () => {
  test('is another one in Auckland than in Los Angeles', () => {
    const at = new Date('2026-05-10T11:59:59.999Z')
    expect(dayOf(at, 'Pacific/Auckland')).toBe('2026-05-10')
    expect(dayOf(new Date(at.getTime() + 1), 'Pacific/Auckland')).toBe('2026-05-11')
    expect(dayOf(new Date('2026-05-10T06:59:59.999Z'), 'America/Los_Angeles')).toBe('2026-05-09')
    expect(dayOf(new Date('2026-05-10T07:00:00.000Z'), 'America/Los_Angeles')).toBe('2026-05-10')
  })

  test('begins an hour late where clocks are put forward at midnight, and may last 23 or 25 hours', () => {
    expect(startOfDay('2024-04-26', 'Africa/Cairo').toISOString()).toBe('2024-04-25T22:00:00.000Z')
    expect(hoursOf('2026-03-08', 'America/Los_Angeles')).toBe(23)
    expect(hoursOf('2026-11-01', 'America/Los_Angeles')).toBe(25)
    expect(hoursOf('2026-09-27', 'Pacific/Auckland')).toBe(23)
  })

  test('holds exactly the instants from its start to the start of the next', () => {
    fc.assert(
      fc.property(instant, zone, (at, zone) => {
        const today = dayOf(at, zone)
        expect(startOfDay(today, zone).getTime()).toBeLessThanOrEqual(at.getTime())
        expect(startOfDay(addDays(today, 1), zone).getTime()).toBeGreaterThan(at.getTime())
      }),
      { numRuns: 500 },
    )
  })

  test('begins when it does among others', () => {
    fc.assert(
      fc.property(day, fc.nat(400), zone, (from, count, zone) => {
        const days = daysBetween(from, addDays(from, count))
        expect(startsOfDays(from, addDays(from, count), zone)).toEqual(
          days.map((day) => startOfDay(day, zone)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('its start lies in it', () => {
    fc.assert(
      fc.property(day, zone, (day, zone) => {
        expect(dayOf(startOfDay(day, zone), zone)).toBe(day)
      }),
    )
  })
})

test('a week begins on Monday', () => {
  expect(mondayOf('2026-05-10')).toBe('2026-05-04')
  fc.assert(
    fc.property(day, (day) => {
      expect(new Date(mondayOf(day)).getUTCDay()).toBe(1)
      expect(daysFrom(mondayOf(day), day)).toBeGreaterThanOrEqual(0)
      expect(daysFrom(mondayOf(day), day)).toBeLessThan(7)
    }),
  )
})

test('months are counted back to their first day', () => {
  expect(startOfMonth('2026-05-31')).toBe('2026-05-01')
  expect(startOfMonth('2026-02-28', 11)).toBe('2025-03-01')
})

test('days between are all of them, in order', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ])
  expect(daysBetween('2026-03-01', '2026-02-27')).toEqual([])
  fc.assert(
    fc.property(day, fc.nat(400), (from, count) => {
      const days = daysBetween(from, addDays(from, count))
      expect(days).toHaveLength(count + 1)
      expect(days.at(-1)).toBe(addDays(from, count))
    }),
  )
})

function hoursOf(day: string, zone: string): number {
  const lasts = startOfDay(addDays(day, 1), zone).getTime() - startOfDay(day, zone).getTime()
  return lasts / 3_600_000
}
