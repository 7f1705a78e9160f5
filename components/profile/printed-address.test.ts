import { expect, test } from 'vitest'
import { printedAddress } from './printed-address'

test.each([
  ['https://example.org/', 'example.org'],
  ['https://github.com/ada/server', 'github.com/ada/server'],
  ['https://example.org/?q=1', 'example.org/?q=1'],
  [`https://example.org/${'a'.repeat(200)}`, 'example.org'],
  ['no address', ''],
])('%s is printed as %j', (address, printed) => {
  expect(printedAddress(address)).toBe(printed)
})
