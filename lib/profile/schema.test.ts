import { describe, expect, test } from 'vitest'
import { handle, newEvidence, profilePatch, RESERVED_HANDLES } from './schema'

describe('a handle', () => {
  test.each(['ada', 'a-1', '007', 'a'.repeat(30)])('%s is one', (value) => {
    expect(handle.safeParse(value).success).toBe(true)
  })

  test.each(['', 'ab', 'a'.repeat(31), 'Ada', 'ada lovelace', 'ada_l', 'ädä', 'ada.l', '../me'])(
    '%j is none',
    (value) => {
      expect(handle.safeParse(value).success).toBe(false)
    },
  )

  test('no reserved word is one', () => {
    for (const word of RESERVED_HANDLES) expect(handle.safeParse(word).success).toBe(false)
  })
})

describe('a change of the profile', () => {
  test('may name any part, and clear the handle', () => {
    for (const patch of [
      {},
      { handle: null },
      { bio: 'a\nb' },
      { visibility: { skills: 'shown' } },
    ])
      expect(profilePatch.safeParse(patch).success).toBe(true)
  })

  test.each<[string, object]>([
    ['an unknown field', { email: 'ada@example.org' }],
    ['an unknown section', { visibility: { email: 'shown' } }],
    ['a visibility that is none', { visibility: { profile: 'friends' } }],
    ['a link that is no web address', { links: [{ label: 'x', url: 'javascript:alert(1)' }] }],
    ['a link of another scheme', { links: [{ label: 'x', url: 'ftp://example.org' }] }],
    ['a link without a label', { links: [{ label: ' ', url: 'https://example.org' }] }],
    ['eleven links', { links: Array(11).fill({ label: 'x', url: 'https://example.org' }) }],
    ['a name that reverses what follows', { name: 'Ada \u202E' }],
    ['a line break in the headline', { headline: 'a\nb' }],
    ['a bio that is too long', { bio: 'x'.repeat(2001) }],
  ])('%s is refused', (_, patch) => {
    expect(profilePatch.safeParse(patch).success).toBe(false)
  })
})

test('evidence links over http and https only', () => {
  const evidence = { skill: 'http', kind: 'project', title: 'A server', url: 'https://example.org' }
  expect(newEvidence.safeParse(evidence).success).toBe(true)
  for (const url of ['file:///etc/passwd', 'data:text/html,x', 'https://', 'example.org', ' '])
    expect(newEvidence.safeParse({ ...evidence, url }).success).toBe(false)
})
