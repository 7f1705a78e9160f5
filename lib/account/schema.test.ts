import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emailAddress } from './schema'

test.each([
  [' Ada@Example.ORG ', 'ada@example.org'],
  ['o.k+tag@sub.example.org', 'o.k+tag@sub.example.org'],
  ['root@localhost', 'root@localhost'],
])('%j is the address %j', (written, address) => {
  expect(emailAddress.parse(written)).toBe(address)
})

test.each([
  '',
  'ada',
  'ada@',
  '@example.org',
  'ada@example.org,eve@example.org',
  'ada@example.org eve@example.org',
  'ada@example.org\nBcc: eve@example.org',
  '"ada@example.org"@example.com',
  '<ada@example.org>',
  `${'a'.repeat(250)}@example.org`,
])('%j is no address', (written) => {
  expect(emailAddress.safeParse(written).success).toBe(false)
})

test('what passes holds one @ and nothing that could start another header or address', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    '@',
    '.',
    '-',
    ',',
    ';',
    ' ',
    '\n',
    '\r',
    '<',
    '>',
    '"',
    'é',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (written) => {
      const { data } = emailAddress.safeParse(written.join(''))
      if (data !== undefined) expect(data).toMatch(/^[^\s,;<>"@A-Z]+@[^\s,;<>"@A-Z]+$/)
    }),
  )
})
