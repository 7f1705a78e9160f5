import fc from 'fast-check'
import { expect, test } from 'vitest'
import { callerOf, noteCaller } from './caller'

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

const word = fc.stringMatching(/^[a-z0-9.:]{1,12}(, [a-z0-9.:]{1,12})?$/)

function join(said: string | null, address: string): string {
  return said === null ? address : `${said}, ${address}`
}

function heard(said: string | null, remoteAddress: string): Headers {
  const headers: Record<string, string> = said === null ? {} : { 'x-forwarded-for': said }
  noteCaller({ headers, socket: { remoteAddress } as never })
  return new Headers(headers)
}
