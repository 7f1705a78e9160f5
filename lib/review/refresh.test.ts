import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '@/lib/platform/calendar'
import {
  dueAt,
  dueFirst,
  type Memory,
  memoryAfter,
  memoryNow,
  memoryOfTick,
  REVIEW_ANSWERS,
  recall,
} from './refresh'

const TICKED = new Date('2026-01-01T12:00:00.000Z')
const day = (days: number) => new Date(TICKED.getTime() + days * DAY_MS)
const days = (from: Date, to: Date) => (to.getTime() - from.getTime()) / DAY_MS

describe('the schedule', () => {
  test('asks after two weeks, then after months, then once a year', () => {
    let memory = memoryOfTick(TICKED)
    const waits = [1, 2, 3, 4].map(() => {
      const due = dueAt(memory)
      const wait = days(memory.reviewedAt, due)
      memory = memoryAfter(memory, 'known', due)
      return wait
    })
    expect(waits).toEqual([16, 108, 365, 365])
  })

  test('asks again within days about what is shaky', () => {
    const shaky = memoryAfter(memoryOfTick(TICKED), 'shaky', day(16))
    expect(days(day(16), dueAt(shaky))).toBeLessThan(7)
  })

  test('starts anew with a later tick, but is not brought forward by it', () => {
    const shaky = memoryAfter(memoryOfTick(TICKED), 'shaky', day(16))
    expect(memoryNow(day(20), shaky)).toEqual(memoryOfTick(day(20)))
    const known = memoryAfter(memoryOfTick(TICKED), 'known', day(16))
    expect(memoryNow(day(20), known)).toEqual(known)
    expect(memoryNow(TICKED, null)).toEqual(memoryOfTick(TICKED))
  })
})

const answers = fc.array(
  fc.record({
    answer: fc.constantFrom(...REVIEW_ANSWERS),
    wait: fc.double({ min: 0, max: 2000, noNaN: true }),
  }),
  { maxLength: 30 },
)

/** The memory after any series of answers. */
const anyMemory = answers.map((said) => {
  let now = TICKED
  return said.reduce<Memory>((memory, { answer, wait }) => {
    now = new Date(now.getTime() + Math.round(wait * DAY_MS))
    return memoryAfter(memory, answer, now)
  }, memoryOfTick(TICKED))
})

describe('whatever was answered', () => {
  test('the next question lies ahead, by a day at least and a year at most', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const wait = days(memory.reviewedAt, dueAt(memory))
        expect(wait).toBeGreaterThanOrEqual(1)
        expect(wait).toBeLessThanOrEqual(365)
        expect(memory.difficulty).toBeGreaterThanOrEqual(1)
        expect(memory.difficulty).toBeLessThanOrEqual(10)
      }),
    )
  })

  test('recall never grows while nothing is reviewed', () => {
    const wait = fc.double({ min: 0, max: 5000, noNaN: true })
    fc.assert(
      fc.property(anyMemory, wait, wait, (memory, one, more) => {
        const at = (days: number) =>
          recall(memory, new Date(memory.reviewedAt.getTime() + days * DAY_MS))
        expect(at(0)).toBe(1)
        expect(at(one + more)).toBeLessThanOrEqual(at(one))
        expect(at(one)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('what is known waits longer than what is shaky', () => {
    fc.assert(
      fc.property(anyMemory, fc.integer({ min: 0, max: 1000 }), (memory, wait) => {
        const now = new Date(memory.reviewedAt.getTime() + wait * DAY_MS)
        const [known, shaky] = (['known', 'shaky'] as const).map((said) =>
          dueAt(memoryAfter(memory, said, now)).getTime(),
        )
        expect(known).toBeGreaterThanOrEqual(shaky ?? 0)
      }),
    )
  })

  test('the most faded comes first, and nothing before it is due', () => {
    const skills = fc
      .array(anyMemory, { maxLength: 20 })
      .map((memories) => memories.map((memory, index) => ({ skill: `s${index}`, memory })))
    fc.assert(
      fc.property(skills, fc.integer({ min: 0, max: 5000 }), (skills, wait) => {
        const now = day(wait)
        const due = dueFirst(skills, now)
        expect(due.every(({ memory }) => dueAt(memory) <= now)).toBe(true)
        expect(due.length).toBe(skills.filter(({ memory }) => dueAt(memory) <= now).length)
        const recalls = due.map(({ memory }) => recall(memory, now))
        expect(recalls).toEqual(recalls.toSorted((a, b) => a - b))
        expect(dueFirst(skills.toReversed(), now)).toEqual(due)
      }),
    )
  })
})
