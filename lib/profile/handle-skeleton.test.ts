import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handleSkeleton } from './handle-skeleton'

test.each([
  ['paypal', 'paypa1'],
  ['paypal', 'paypai'],
  ['torvalds', 't0rvalds'],
  ['mary', 'rnary'],
  ['will', 'vvill'],
  ['ada-l', 'ada--l'],
  ['ada', '-ada-'],
])('%s and %s look alike', (one, other) => {
  expect(handleSkeleton(one)).toBe(handleSkeleton(other))
})

test.each([
  ['ada', 'adam'],
  ['mary-jane', 'maryjane'],
  ['clara', 'dara'],
  ['ada-2', 'ada-3'],
])('%s and %s do not', (one, other) => {
  expect(handleSkeleton(one)).not.toBe(handleSkeleton(other))
})

test('what a handle looks like looks like itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{3,30}$/), (handle) => {
      expect(handleSkeleton(handleSkeleton(handle))).toBe(handleSkeleton(handle))
    }),
  )
})
