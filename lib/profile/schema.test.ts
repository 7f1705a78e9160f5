import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MAX_EVIDENCE_SKILLS, newEvidence } from './evidence-schema'
import { handle, RESERVED_HANDLES } from './handle'
import { profilePatch } from './schema'

describe('a handle', () => {
  test.each(['ada', 'a-1', '007', 'a'.repeat(30)])('%s is one', (value) => {
    expect(handle.safeParse(value).success).toBe(true)
  })

  test.each(['', 'ab', 'a'.repeat(31), 'ada lovelace', 'ada_l', 'ädä', 'ada.l', '../me'])(
    '%j is none',
    (value) => {
      expect(handle.safeParse(value).success).toBe(false)
    },
  )

  test('capitals are small letters', () => {
    expect(handle.parse(' Ada-L ')).toBe('ada-l')
  })

  test('no reserved word is one, nor what looks like one', () => {
    for (const word of [...RESERVED_HANDLES, 'adm1n', 'R00T', 'sign--in', '-api-'])
      expect(handle.safeParse(word).success).toBe(false)
  })
})

test('every address of ours that could be a handle is reserved', () => {
  const addresses = readdirSync('app', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && /^[a-z-]{3,}$/.test(entry.name) ? [entry.name] : [],
  )
  expect(addresses).toContain('roadmaps')
  for (const address of addresses) expect(handle.safeParse(address).success, address).toBe(false)
})

describe('a change of the profile', () => {
  test('may name any part, and clear the handle', () => {
    for (const patch of [
      {},
      { handle: null },
      { bio: 'a\nb' },
      { visibility: { skills: 'shown' } },
      { sections: { skills: 'shares', confirmed: 'public' }, roadmaps: { backend: 'hidden' } },
      { visibility: { skills: 'hidden' }, sections: { skills: 'shares' } },
    ])
      expect(profilePatch.safeParse(patch).success).toBe(true)
  })

  test.each<[string, object]>([
    ['an unknown field', { email: 'ada@example.org' }],
    ['an unknown section', { visibility: { email: 'shown' } }],
    ['a section in two minds', { visibility: { skills: 'shown' }, sections: { skills: 'shares' } }],
    ['a roadmap that cannot be one', { roadmaps: { '../x': 'hidden' } }],
    ['a name nobody sees', { links: [{ label: '\u200B', url: 'https://example.org' }] }],
    ['a visibility that is none', { visibility: { profile: 'friends' } }],
    ['a link that is no web address', { links: [{ label: 'x', url: 'javascript:alert(1)' }] }],
    ['a link of another scheme', { links: [{ label: 'x', url: 'ftp://example.org' }] }],
    ['a link without a label', { links: [{ label: ' ', url: 'https://example.org' }] }],
    ['eleven links', { links: Array(11).fill({ label: 'x', url: 'https://example.org' }) }],
    ['a name that reverses what follows', { name: 'Ada \u202E' }],
    ['a line break in the headline', { headline: 'a\nb' }],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }],
    ['a headline of 10,000 characters', { headline: 'x'.repeat(10_000) }],
    ['a location of 10,000 characters', { location: 'x'.repeat(10_000) }],
    [
      'a label of 10,000 characters',
      { links: [{ label: 'x'.repeat(10_000), url: 'https://a.example' }] },
    ],
    ['a control character in the text', { bio: 'a\u0007b' }],
    ['a line separator in the name', { name: 'a\u2028b' }],
    ['a bio that is too long', { bio: 'x'.repeat(2001) }],
  ])('%s is refused', (_, patch) => {
    expect(profilePatch.safeParse(patch).success).toBe(false)
  })
})

describe('a piece of evidence', () => {
  const evidence = { skill: 'http', kind: 'project', title: 'A server', url: 'https://example.org' }
  const many = Array.from({ length: MAX_EVIDENCE_SKILLS }, (_, n) => `skill-${n}`)
  const fits = (more: object) => newEvidence.safeParse({ ...evidence, ...more }).success

  test('names one skill or several, and may have a day and a note', () => {
    for (const more of [
      {},
      { skill: undefined, skills: ['http', 'rest'] },
      { skills: ['rest'] },
      { date: '2026-05-10', note: 'a\nb' },
      { skill: 'skill-0', skills: many },
    ])
      expect(fits(more)).toBe(true)
  })

  test.each<[string, object]>([
    ['no skill', { skill: undefined }],
    ['no skill in the list', { skill: undefined, skills: [] }],
    ['too many skills', { skills: [...many, 'http'] }],
    ['a skill beside as many as there may be', { skill: 'http', skills: many }],
    ['a day that is none', { date: '2026-02-30' }],
    ['a day to come', { date: '9999-01-01' }],
    ['an address of a file', { url: 'file:///etc/passwd' }],
    ['an address that is data', { url: 'data:text/html,x' }],
    ['a script for an address', { url: 'JavaScript:alert(1)' }],
    ['no host', { url: 'https://' }],
    ['no scheme', { url: 'example.org' }],
    ['no address', { url: ' ' }],
    ['a user name that passes for the host', { url: 'https://bank.example@example.org' }],
    ['an address that reverses what follows', { url: 'https://example.org/\u202Egpj' }],
    ['an address over two lines', { url: 'https://example.org/a\nb' }],
    ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }],
    ['an address of 10,000 characters', { url: `https://example.org/${'x'.repeat(10_000)}` }],
    ['a note of 10,000 characters', { note: 'x'.repeat(10_000) }],
  ])('%s is refused', (_, more) => {
    expect(fits(more)).toBe(false)
  })

  test.each(['http://127.0.0.1/', 'http://192.168.0.1/admin', 'http://[::1]:8080/'])(
    'may stand in a private network (%s): it is only a text to us',
    (url) => {
      expect(fits({ url })).toBe(true)
    },
  )
})
