import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Status, status } from '@/lib/progress/schema'
import type { Change } from './progress-store'
import { remember, takeBack, type UndoStack } from './undo'

type Known = Record<string, Status>

const statuses = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.constantFrom(...status.options),
)

test('undoing everything leads back to where one began, step by step', () => {
  fc.assert(
    fc.property(statuses, fc.array(statuses, { maxLength: 12 }), (start, presses) => {
      const states = [whole(start)]
      let stack: UndoStack = []
      for (const after of presses) {
        const now = states.at(-1) ?? {}
        const next = remember(stack, { before: part(now, after), after })
        if (next !== stack) states.push({ ...now, ...after })
        stack = next
      }
      let state = states.pop() ?? {}
      for (const earlier of states.reverse()) {
        const taken = takeBack(stack, state)
        state = { ...state, ...taken?.restore }
        stack = taken?.rest ?? []
        expect(state).toEqual(earlier)
      }
      expect(takeBack(stack, state)).toBeNull()
    }),
  )
})

test('what was changed elsewhere since stays, and a change wholly overtaken is passed over', () => {
  const first: Change = { before: { a: 'pending' }, after: { a: 'done' } }
  const second: Change = {
    before: { b: 'pending', c: 'learning' },
    after: { b: 'done', c: 'done' },
  }
  const stack = remember(remember([], first), second)
  expect(takeBack(stack, { a: 'done', b: 'skipped', c: 'done' })?.restore).toEqual({
    c: 'learning',
  })
  expect(takeBack(stack, { a: 'done', b: 'skipped' })).toEqual({
    restore: { a: 'pending' },
    rest: [],
  })
  expect(takeBack(stack, {})).toBeNull()
})

test('a change that began to follow a roadmap is undone whole, and is forgotten where nothing of it stands', () => {
  const tick: Change = { before: { a: 'pending' }, after: { a: 'done' }, began: 'backend' }
  const stack = remember([], tick)
  expect(takeBack(stack, { a: 'done' })).toEqual({
    restore: { a: 'pending' },
    began: 'backend',
    rest: [],
  })
  expect(takeBack(stack, { a: 'learning' })).toBeNull()
  expect(takeBack(remember([], { ...tick, began: undefined }), { a: 'done' })?.began).toBe(
    undefined,
  )
})

test('only the last hundred changes are kept', () => {
  let stack: UndoStack = []
  for (let n = 0; n < 150; n += 1)
    stack = remember(stack, { before: { [`s${n}`]: 'pending' }, after: { [`s${n}`]: 'done' } })
  expect(stack).toHaveLength(100)
  expect(stack[0]?.after).toEqual({ s50: 'done' })
})

function whole(some: Known): Known {
  return { a: 'pending', b: 'pending', c: 'pending', d: 'pending', ...some }
}

function part(state: Known, named: Known): Known {
  return Object.fromEntries(Object.keys(named).map((skill) => [skill, state[skill] ?? 'pending']))
}
