import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '@/lib/progress/statuses'
import { NOTHING, snapshotOf } from './local-progress'
import { entryFrom, progressFrom } from './stored-progress'
import { entry } from './testing-entries'

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
      expect(snapshotOf(progressFrom(JSON.parse(JSON.stringify(stored))))).toEqual(
        JSON.parse(JSON.stringify(stored)),
      )
    }),
  )
  fc.assert(
    fc.property(entry, (stored) => {
      expect(entryFrom(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
    }),
  )
})

test('what was never stored is nothing', () => {
  expect(progressFrom(undefined)).toEqual(NOTHING)
  expect(entryFrom(undefined)).toBeNull()
})

test('anything else counts as nothing, whichever part of it is wrong', () => {
  const wrong = fc.constantFrom<unknown>(1, 'x', true, [1], { a: 1 }, [{ id: 'a' }], {
    a: { id: 'a' },
  })
  const part = fc.constantFrom('standings', 'follows', 'declined')
  fc.assert(
    fc.property(progress, part, wrong, (stored, name, value) => {
      expect(progressFrom({ ...stored, [name]: value })).toEqual(NOTHING)
    }),
  )
  for (const value of ['', null, [], {}, 'x', { owner: 1 }, { version: '1' }]) {
    expect(progressFrom(value)).toEqual(NOTHING)
    expect(entryFrom(value)).toBeNull()
  }
  const status = { a: { id: 'a', status: 'dreamt', at: '2026-01-01T00:00:00.000Z' } }
  expect(progressFrom({ ...snapshotOf(NOTHING), standings: status })).toEqual(NOTHING)
})
