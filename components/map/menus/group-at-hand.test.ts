import { expect, test } from 'vitest'
import { changeOfGroup } from './group-at-hand'

const SKILLS = ['new', 'begun', 'known', 'left']
const STATUSES = { begun: 'learning', known: 'done', left: 'skipped' } as const

test('a whole group is marked without touching what was skipped on purpose', () => {
  expect(changeOfGroup(SKILLS, STATUSES, 'done')).toEqual({ new: 'done', begun: 'done' })
})

test('learning and skipping are for what is pending', () => {
  expect(changeOfGroup(SKILLS, STATUSES, 'learning')).toEqual({ new: 'learning' })
  expect(changeOfGroup(SKILLS, STATUSES, 'skipped')).toEqual({ new: 'skipped' })
})

test('clearing clears everything', () => {
  expect(Object.keys(changeOfGroup(SKILLS, STATUSES, 'pending'))).toEqual([
    'begun',
    'known',
    'left',
  ])
  expect(changeOfGroup(SKILLS, {}, 'pending')).toEqual({})
})
