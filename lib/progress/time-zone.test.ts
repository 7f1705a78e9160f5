import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeZone, timeZones } from './time-zone'

describe('a time zone', () => {
  test('is one that can be chosen, and each of those is itself', () => {
    for (const zone of timeZones()) expect(timeZone.parse(zone)).toBe(zone)
    expect(timeZones()).toEqual(expect.arrayContaining(['UTC', 'Pacific/Auckland']))
    expect(new Set(timeZones()).size).toBe(timeZones().length)
  })

  test('is known by its other names', () => {
    expect(timeZone.parse('Asia/Kolkata')).toBe(timeZone.parse('Asia/Calcutta'))
    expect(timeZone.parse('Etc/UTC')).toBe('UTC')
    expect(timeZone.parse('europe/berlin')).toBe('Europe/Berlin')
  })

  test('is neither an offset nor a place nobody knows', () => {
    for (const no of [
      '',
      '+05:30',
      'Mars/Olympus',
      "UTC'; DROP TABLE",
      '__proto__',
      'x'.repeat(99),
    ])
      expect(timeZone.safeParse(no).success, no).toBe(false)
  })

  test('is refused or one of the list, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), (asked) => {
        const { success, data } = timeZone.safeParse(asked)
        expect(success === false || timeZones().includes(data)).toBe(true)
      }),
    )
  })
})
