import fc from 'fast-check'
import { expect, test } from 'vitest'
import { callerKey, callerOf, networkOf, noteCaller } from './caller'

test('without a proxy the connection alone says who calls, whatever they say of themselves', () => {
  fc.assert(
    fc.property(fc.option(word), fc.ipV4(), (said, address) => {
      expect(callerOf(heard(said, address), 0)).toBe(address)
    }),
  )
})

test('behind proxies it is whom the first of them saw', () => {
  fc.assert(
    fc.property(
      fc.option(word),
      fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { minLength: 1, maxLength: 4 }),
      (said, [caller = '', ...proxies]) => {
        // Each proxy writes down who called it, and calls on.
        const passedOn = proxies
          .slice(0, -1)
          .reduce(join, proxies.length > 0 ? join(said, caller) : said)
        const connected = proxies.at(-1) ?? caller
        expect(callerOf(heard(passedOn, connected), proxies.length)).toBe(caller)
      },
    ),
  )
})

test('where fewer wrote than are trusted, the first of them is taken', () => {
  expect(callerOf(heard(null, '127.0.0.1'), 2)).toBe('127.0.0.1')
  expect(callerOf(new Headers(), 0)).toBe('unknown')
})

test.each([
  ['192.0.2.7', '192.0.2.7', '192.0.2.0/24'],
  ['192.0.2.7:5031', '192.0.2.7', '192.0.2.0/24'],
  ['::ffff:192.0.2.7', '192.0.2.7', '192.0.2.0/24'],
  ['::FFFF:c000:207', '192.0.2.7', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
  ['::1', '0:0:0:0::/64', '0:0:0::/48'],
  ['unknown', 'unknown', 'unknown'],
])('%s counts as %s and is logged as %s', (address, key, logged) => {
  expect(callerKey(heard(null, address), 0)).toBe(key)
  expect(networkOf(address, { v4: 24, v6: 48 })).toBe(logged)
})

test('every address of one /64 is one caller, and no two /64 are', () => {
  const group = fc.integer({ min: 0, max: 0xffff })
  const half = fc.array(group, { minLength: 4, maxLength: 4 })
  const hex = (groups: number[]) => groups.map((value) => value.toString(16)).join(':')
  const key = (...halves: number[][]) => callerKey(heard(null, halves.map(hex).join(':')), 0)
  const mapped = (first: number[]) => first.every((value) => value === 0)
  fc.assert(
    fc.property(half, half, half, half, (network, other, one, two) => {
      fc.pre(!mapped(network) && !mapped(other))
      expect(key(network, one)).toBe(key(network, two))
      expect(key(network, one) === key(other, one)).toBe(hex(network) === hex(other))
    }),
  )
})

const word = fc.stringMatching(/^[a-z0-9.:]{1,12}(, [a-z0-9.:]{1,12})?$/)

function join(said: string | null, address: string): string {
  return said === null ? address : `${said}, ${address}`
}

function heard(said: string | null, remoteAddress: string): Headers {
  const headers: Record<string, string> = said === null ? {} : { 'x-forwarded-for': said }
  noteCaller({ headers, socket: { remoteAddress } as never })
  return new Headers(headers)
}
