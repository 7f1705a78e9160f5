import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leavesOf } from '@/lib/roadmap/group'
import { gapTo } from './gap'
import { measure } from './measure'
import { roadmapWithStatuses } from './testing'

/** Each skill needs some of those before it on the roadmap. */
const walked = roadmapWithStatuses.chain(({ root, statuses }) => {
  const skills = leavesOf(root).map(({ skill }) => skill)
  return fc.record({
    root: fc.constant(root),
    statuses: fc.constant(statuses),
    hours: fc
      .tuple(...skills.map(() => fc.integer({ min: 1, max: 50 })))
      .map((hours) => Object.fromEntries(skills.map((skill, index) => [skill, hours[index] ?? 1]))),
    requires: fc
      .tuple(...skills.map((_, index) => fc.subarray(skills.slice(0, index))))
      .map((needs) =>
        Object.fromEntries(skills.map((skill, index) => [skill, needs[index] ?? []])),
      ),
  })
})

test('following the steps in order never meets an unmet prerequisite, and the first steps can start now', () => {
  fc.assert(
    fc.property(walked, ({ root, statuses, requires, hours }) => {
      const settled = new Set(
        Object.keys(statuses).filter((skill) =>
          ['done', 'skipped'].includes(statuses[skill] ?? ''),
        ),
      )
      const before = new Set(settled)
      for (const { skill, first } of gapTo(root, statuses, requires, hours).steps) {
        expect((requires[skill] ?? []).filter((needed) => !settled.has(needed))).toEqual([])
        expect(first).toBe((requires[skill] ?? []).every((needed) => before.has(needed)))
        settled.add(skill)
      }
    }),
  )
})

test('whoever has followed it lacks nothing: the roadmap is finished', () => {
  fc.assert(
    fc.property(walked, ({ root, statuses, requires, hours }) => {
      const { steps } = gapTo(root, statuses, requires, hours)
      const after = {
        ...statuses,
        ...Object.fromEntries(steps.map(({ skill }) => [skill, 'done' as const])),
      }
      expect(gapTo(root, after, requires, hours)).toEqual({ steps: [], lacking: 0, hours: 0 })
      expect(measure(root, after, hours).percent ?? 100).toBe(100)
    }),
  )
})

test('hours add up, and where nothing is being learned the figures are those of the measure', () => {
  fc.assert(
    fc.property(walked, ({ root, statuses, requires, hours }) => {
      const gap = gapTo(root, statuses, requires, hours)
      expect(gap.hours).toBe(gap.steps.reduce((sum, { skill }) => sum + (hours[skill] ?? 0), 0))
      const idle = Object.fromEntries(
        Object.entries(statuses).filter(([, said]) => said !== 'learning'),
      )
      const alone = gapTo(root, idle, {}, hours)
      const { slots, filled, hoursLeft } = measure(root, idle, hours)
      expect([alone.lacking, alone.hours]).toEqual([slots - filled, hoursLeft])
    }),
  )
})

const LANGUAGES = {
  title: 'A language',
  pick: 1,
  children: [
    { title: 'Python', children: [{ skill: 'python' }, { skill: 'django' }] },
    { title: 'Go', children: [{ skill: 'go' }] },
  ],
}
const ROOT = {
  title: 'Backend',
  children: [LANGUAGES, { skill: 'http' }, { skill: 'tls', optional: true }],
}

test('of an open choice one stands in for all, and says so; a finished one is no gap', () => {
  expect(gapTo(ROOT, {}, { django: ['python'] }, {}).steps).toEqual([
    { skill: 'python', asked: true, first: true, insteadOf: 'A language' },
    { skill: 'django', asked: true, first: false, insteadOf: 'A language' },
    { skill: 'http', asked: true, first: true },
  ])
  expect(gapTo(ROOT, { go: 'learning' }, {}, {}).steps.map(({ skill }) => skill)).toEqual([
    'go',
    'http',
  ])
  expect(gapTo(ROOT, { go: 'done' }, {}, {}).steps.map(({ skill }) => skill)).toEqual(['http'])
})
