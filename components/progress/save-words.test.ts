import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SaveFacts, saveState } from '@/lib/sync/save-state'
import { saveExplanation, saveTitle } from './save-words'

const WELL: SaveFacts = {
  isGuest: false,
  isOnline: true,
  unsent: 0,
  waiting: 0,
  unwritten: 0,
  fault: undefined,
  retryAt: undefined,
  isSlow: false,
}

const facts = fc.record({
  isGuest: fc.boolean(),
  isOnline: fc.boolean(),
  unsent: fc.nat(5),
  waiting: fc.nat(5),
  unwritten: fc.nat(5),
  fault: fc.constantFrom(undefined, 'unreachable', 'busy', 'refused', 'other-account'),
  retryAt: fc.constant(undefined),
  isSlow: fc.boolean(),
})

test('all saved is never said of an account’s ticks while they fail or are offline', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const { kind } = saveState(all)
      if (!all.isGuest && all.unsent > 0 && (all.fault || !all.isOnline || all.isSlow))
        expect(kind).not.toBe('saved')
      if (!all.isGuest && all.unsent === 0 && all.unwritten === 0) expect(kind).toBe('saved')
    }),
  )
})

test('a moment’s wait is not worth a word, and a guest’s ticks are kept where they are', () => {
  expect(saveState({ ...WELL, unsent: 3 })).toEqual({ kind: 'saved' })
  expect(saveState({ ...WELL, isGuest: true, isOnline: false, unsent: 3 })).toEqual({
    kind: 'saved',
  })
})

test('says how many, and what becomes of them', () => {
  const said = (some: Partial<SaveFacts>) => saveTitle(saveState({ ...WELL, ...some }))
  expect(said({ unsent: 3, isOnline: false })).toBe('3 not yet saved')
  expect(said({ unsent: 1, isSlow: true })).toBe('Saving 1…')
  expect(said({ isGuest: true, waiting: 2 })).toBe('2 not saved: you are signed out')
  expect(said({ isGuest: true, unwritten: 2 })).toMatch('not kept')
  fc.assert(
    fc.property(facts, (all) => {
      const state = saveState(all)
      if (!['saved', 'saving'].includes(state.kind)) expect(saveExplanation(state)).not.toBe('')
    }),
  )
})
