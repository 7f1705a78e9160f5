import fc from 'fast-check'
import { expect, test } from 'vitest'
import { skeleton } from './look-alike'

test.each([
  ['paypal', 'paypa1'],
  ['paypal', 'paypai'],
  ['torvalds', 't0rvalds'],
  ['mary', 'rnary'],
  ['will', 'vvill'],
  ['ada-l', 'ada--l'],
  ['ada', '-ada-'],
])('%s and %s look alike', (one, other) => {
  expect(skeleton(one)).toBe(skeleton(other))
})

test.each([
  ['ada', 'adam'],
  ['mary-jane', 'maryjane'],
  ['clara', 'dara'],
  ['ada-2', 'ada-3'],
])('%s and %s do not', (one, other) => {
  expect(skeleton(one)).not.toBe(skeleton(other))
})

test('what a handle looks like looks like itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{3,30}$/), (handle) => {
      expect(skeleton(skeleton(handle))).toBe(skeleton(handle))
    }),
  )
})
