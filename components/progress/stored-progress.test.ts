import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '@/lib/progress/statuses'
import { NOTHING, toldBy } from './local-progress'
import { entryFrom, progressFrom } from './stored-progress'
import { entry } from './testing-progress'

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const at = fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
const standing = fc.record({ id: fc.uuid(), status: fc.constantFrom(...STATUSES), at })
const progress = fc.record({
  owner: fc.option(fc.string()),
  version: fc.nat(),
  standings: fc.dictionary(slug, standing),
  follows: fc.array(slug),
  declined: fc.array(slug),
})

test('what was stored is read again', () => {
  fc.assert(
    fc.property(progress, (stored) => {
      expect(toldBy(progressFrom(JSON.stringify(stored)))).toEqual(
        JSON.parse(JSON.stringify(stored)),
      )
    }),
  )
  fc.assert(
    fc.property(entry, (stored) => {
      expect(entryFrom(JSON.stringify(stored))).toEqual(stored)
    }),
  )
})

test('what an earlier version did not store yet is empty', () => {
  expect(progressFrom('{"standings":{}}')).toEqual(NOTHING)
  expect(progressFrom(null)).toEqual(NOTHING)
})

test('the outbox that an earlier version kept beside the standings is carried over', () => {
  const tick = { id: 'a', skill: 'http', status: 'done', at: '2026-01-01T00:00:00.000Z' }
  const stored = {
    owner: 'ada',
    version: 3,
    standings: {},
    outbox: [tick, { id: 'broken' }, 1],
    follows: [],
    followChanges: { backend: true, frontend: 'x' },
    declined: [],
  }
  expect(progressFrom(JSON.stringify(stored))).toMatchObject({
    standings: { http: { id: 'a', status: 'done' } },
    follows: ['backend'],
    outbox: [
      { id: '0-backend', roadmap: 'backend', following: true, owner: 'ada' },
      { ...tick, owner: 'ada' },
    ],
  })
})

test('anything else counts as nothing, whichever part of it is wrong', () => {
  const wrong = fc.constantFrom<unknown>(1, 'x', true, [1], { a: 1 }, [{ id: 'a' }], {
    a: { id: 'a' },
  })
  const part = fc.constantFrom('standings', 'follows', 'declined')
  fc.assert(
    fc.property(progress, part, wrong, (stored, name, value) => {
      expect(progressFrom(JSON.stringify({ ...stored, [name]: value }))).toEqual(NOTHING)
    }),
  )
  for (const text of ['', 'null', '[]', '{', '"x"', '{"owner":1}', '{"version":"1"}']) {
    expect(progressFrom(text)).toEqual(NOTHING)
    expect(entryFrom(text)).toBeNull()
  }
  const status = { a: { id: 'a', status: 'dreamt', at: '2026-01-01T00:00:00.000Z' } }
  expect(progressFrom(JSON.stringify({ standings: status }))).toEqual(NOTHING)
})
