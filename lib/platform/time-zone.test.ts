import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeZone, timeZones, toldTimeZone } from './time-zone'

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

  test('is a fixed offset too, by the name that Intl has for it or as a number', () => {
    const at = (zone: string) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
        .formatToParts(1_750_000_000_000)
        .find(({ type }) => type === 'timeZoneName')?.value
    expect(timeZone.parse('Etc/GMT+3')).toBe('Etc/GMT+3')
    for (const [asked, offset] of [
      ['Etc/GMT+3', 'GMT-03:00'],
      ['Etc/GMT-14', 'GMT+14:00'],
      ['-03:00', 'GMT-03:00'],
      ['+0200', 'GMT+02:00'],
      ['+05:30', 'GMT+05:30'],
      ['+05:45', 'GMT+05:45'],
    ] as const)
      expect(at(timeZone.parse(asked)), asked).toBe(offset)
    expect(timeZone.parse('+00:00')).toBe('UTC')
    for (const zone of timeZones()) expect(() => at(zone)).not.toThrow()
  })

  test('that only the browser knows is one with the offset there', () => {
    const told = (name: string, offset: number) =>
      toldTimeZone.parse({ timeZone: name, offset: String(offset) })
    expect(told('Europe/Berlin', 60)).toBe('Europe/Berlin')
    expect(told('Moon/Tranquility', 60)).toBe('Etc/GMT-1')
    expect(told('Moon/Tranquility', -180)).toBe('Etc/GMT+3')
    expect(told('', 0)).toBe('UTC')
    fc.assert(
      fc.property(
        fc.string({ maxLength: 64 }),
        fc.integer({ min: -1439, max: 1439 }),
        (name, offset) => {
          expect(timeZones()).toContain(told(name, offset))
        },
      ),
    )
  })

  test('is no place nobody knows', () => {
    for (const no of [
      '',
      '+99:00',
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
