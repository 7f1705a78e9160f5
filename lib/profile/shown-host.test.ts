import { expect, test } from 'vitest'
import { shownHost } from './shown-host'

test.each([
  ['https://example.org/a?b', 'example.org'],
  ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
  ['http://[::1]:3000/', '[::1]:3000'],
  ['https://bücher.example/', 'bücher.example'],
  ['https://пример.рф/', 'пример.рф'],
  ['https://例え.jp/', '例え.jp'],
  // A Cyrillic а in a Latin word.
  ['https://p\u0430ypal.com/', 'xn--pypal-4ve.com'],
  // Nothing but Cyrillic letters that look Latin.
  ['https://\u0430\u0440\u0440\u04CF\u0435.com/', 'xn--80ak6aa92e.com'],
  ['no address', ''],
])('%s is shown as %s', (address, host) => {
  expect(shownHost(address)).toBe(host)
})
