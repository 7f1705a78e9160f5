import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/platform/calendar'
import { measure } from '@/lib/progress/measure'
import type { Status } from '@/lib/progress/schema'
import { roadmapWithStatuses } from '@/lib/progress/testing'
import type { Group } from '@/lib/roadmap/group'
import { burnUp, filledOn } from './burn-up'

const ROOT: Group = {
  title: 'root',
  children: [
    { skill: 'a' },
    { title: 'one of', pick: 1, children: [{ skill: 'b' }, { skill: 'c' }] },
    { skill: 'd', optional: true },
  ],
}
const TREES = [{ day: '2026-05-01', root: ROOT }]
const said = (day: string, skill: string, status: Status) => ({ day, skill, status })

describe('a burn-up', () => {
  test('has a point for every day on which the measure changed', () => {
    const words = [
      said('2026-05-03', 'a', 'done'),
      said('2026-05-04', 'd', 'done'),
      said('2026-05-05', 'b', 'done'),
      said('2026-05-06', 'c', 'done'),
      said('2026-05-07', 'a', 'skipped'),
    ]
    expect(burnUp(TREES, words, '2026-05-03', '2026-05-10')).toEqual([
      { day: '2026-05-03', filled: 1, slots: 2 },
      { day: '2026-05-05', filled: 2, slots: 2 },
      { day: '2026-05-07', filled: 1, slots: 1 },
      { day: '2026-05-10', filled: 1, slots: 1 },
    ])
  })

  test('begins with what was said before', () => {
    expect(burnUp(TREES, [said('2026-01-01', 'a', 'done')], '2026-05-02', '2026-05-03')).toEqual([
      { day: '2026-05-02', filled: 1, slots: 2 },
      { day: '2026-05-03', filled: 1, slots: 2 },
    ])
  })

  test('grows in scope on the day a version was published, and counts by the first one before it', () => {
    const grown = { title: 'root', children: [...ROOT.children, { skill: 'e' }] }
    const trees = [...TREES, { day: '2026-05-05', root: grown }]
    expect(burnUp(trees, [said('2026-04-03', 'e', 'done')], '2026-04-03', '2026-05-06')).toEqual([
      { day: '2026-04-03', filled: 0, slots: 2 },
      { day: '2026-05-05', filled: 1, slots: 3 },
      { day: '2026-05-06', filled: 1, slots: 3 },
    ])
  })

  test('is told by weeks where it is more than thirteen weeks old', () => {
    const words = [
      said('2026-01-06', 'a', 'done'),
      said('2026-01-07', 'a', 'pending'),
      said('2026-01-09', 'b', 'done'),
      said('2026-05-05', 'a', 'done'),
    ]
    expect(burnUp(TREES, words, '2026-01-02', '2026-05-10')).toEqual([
      { day: '2026-01-02', filled: 0, slots: 2 },
      { day: '2026-01-11', filled: 1, slots: 2 },
      { day: '2026-05-05', filled: 2, slots: 2 },
      { day: '2026-05-10', filled: 2, slots: 2 },
    ])
  })

  test('of one day is one point', () => {
    const today = '2026-05-03'
    expect(burnUp(TREES, [said(today, 'a', 'done')], today, today)).toEqual([
      { day: today, filled: 1, slots: 2 },
    ])
  })

  test('ends with today’s measure and has, on every day, the measure of what was said until then', () => {
    fc.assert(
      fc.property(
        roadmapWithStatuses,
        fc.infiniteStream(fc.nat(20)),
        ({ root, statuses }, days) => {
          const words = Object.entries(statuses)
            .map(([skill, status]) =>
              said(addDays('2026-05-01', days.next().value ?? 0), skill, status),
            )
            .sort((a, b) => (a.day < b.day ? -1 : 1))
          const points = burnUp([{ day: '2026-05-01', root }], words, '2026-05-05', '2026-05-30')
          const { filled, slots } = measure(root, statuses, {})
          expect(points.at(-1)).toEqual({ day: '2026-05-30', filled, slots })
          for (const { day, filled } of points) {
            const until = words.filter((word) => word.day <= day)
            const then = Object.fromEntries(until.map(({ skill, status }) => [skill, status]))
            expect(filled).toBe(measure(root, then, {}).filled)
            expect(filledOn(points, day)).toBe(filled)
          }
        },
      ),
    )
  })
})
