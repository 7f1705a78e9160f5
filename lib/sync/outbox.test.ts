import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyOperations } from '@/lib/progress/last-writer'
import {
  applyFollowChanges,
  countUnsaved,
  type Entry,
  entriesFor,
  isOperation,
  overtaken,
  overtakenFollows,
} from './outbox'
import { entries, ROADMAPS, viewer } from './testing-entries'

test('nobody sees or sends what another account did', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(entriesFor(all, viewer('ada')).some(({ owner }) => owner === 'bob')).toBe(false)
      expect(entriesFor(all, viewer(null)).every(({ owner }) => owner === null)).toBe(true)
    }),
  )
})

test('what is forgotten of a long history changes no status and no follow', () => {
  fc.assert(
    fc.property(entries, fc.nat(15), (all, limit) => {
      const forgotten = new Set(overtaken(all, limit))
      const left = all.filter(({ id }) => !forgotten.has(id))
      expect(statuses(left)).toEqual(statuses(all))
      expect(new Set(applyFollowChanges(ROADMAPS, left))).toEqual(
        new Set(applyFollowChanges(ROADMAPS, all)),
      )
      expect(left.length).toBeGreaterThanOrEqual(Math.min(limit, all.length))
    }),
  )
})

test('of the follows of a roadmap only the last is sent', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const gone = new Set(overtakenFollows(all))
      const sent = all.filter((one) => 'roadmap' in one && !gone.has(one.id))
      expect(applyFollowChanges([], sent).toSorted()).toEqual(
        applyFollowChanges([], all).toSorted(),
      )
      expect(sent.length).toBeLessThanOrEqual(ROADMAPS.length)
    }),
  )
})

test('a person counts skills, not presses, and a roadmap that a tick followed is not one more', () => {
  const tick = (id: string, skill: string): Entry => ({
    id,
    skill,
    status: 'done',
    at: '2026-01-01T00:00:00.000Z',
    owner: null,
  })
  const follow: Entry = { id: 'f', roadmap: 'backend', following: true, owner: null }
  expect(countUnsaved([])).toBe(0)
  expect(countUnsaved([tick('a', 'http'), tick('b', 'http'), tick('c', 'tls'), follow])).toBe(2)
  expect(countUnsaved([follow])).toBe(1)
})

function statuses(all: Entry[]) {
  return applyOperations({}, all.filter(isOperation))
}
