import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '@/lib/progress/statuses'
import { NOTHING } from './local-progress'
import { progressFrom } from './stored-progress'

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const at = fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
const standing = fc.record({ id: fc.uuid(), status: fc.constantFrom(...STATUSES), at })
const progress = fc.record({
  owner: fc.option(fc.string()),
  version: fc.nat(),
  standings: fc.dictionary(slug, standing),
  outbox: fc.array(
    fc.record({ id: fc.uuid(), skill: slug, status: fc.constantFrom(...STATUSES), at }),
  ),
  follows: fc.array(slug),
  followChanges: fc.dictionary(slug, fc.boolean()),
  declined: fc.array(slug),
})

test('what was stored is read again', () => {
  fc.assert(
    fc.property(progress, (stored) => {
      expect(progressFrom(JSON.stringify(stored))).toEqual(JSON.parse(JSON.stringify(stored)))
    }),
  )
})

test('what an earlier version did not store yet is empty', () => {
  expect(progressFrom('{"standings":{}}')).toEqual(NOTHING)
  expect(progressFrom(null)).toEqual(NOTHING)
})

test('anything else counts as nothing, whichever part of it is wrong', () => {
  const wrong = fc.constantFrom<unknown>(1, 'x', true, [1], { a: 1 }, [{ id: 'a' }], {
    a: { id: 'a' },
  })
  const part = fc.constantFrom('standings', 'outbox', 'follows', 'followChanges', 'declined')
  fc.assert(
    fc.property(progress, part, wrong, (stored, name, value) => {
      fc.pre(!(name === 'followChanges' && typeof Object.values(Object(value))[0] === 'boolean'))
      expect(progressFrom(JSON.stringify({ ...stored, [name]: value }))).toEqual(NOTHING)
    }),
  )
  for (const text of ['', 'null', '[]', '{', '"x"', '{"owner":1}', '{"version":"1"}'])
    expect(progressFrom(text)).toEqual(NOTHING)
  const status = { a: { id: 'a', status: 'dreamt', at: '2026-01-01T00:00:00.000Z' } }
  expect(progressFrom(JSON.stringify({ standings: status }))).toEqual(NOTHING)
})
