import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/platform/calendar'
import { forecast, forecastFrom } from './forecast'

const TODAY = '2026-05-10'
const gains = fc.array(fc.integer({ min: -3, max: 12 }), { maxLength: 30 })
const remaining = fc.integer({ min: 1, max: 400 })

describe('there is no date', () => {
  test('before six whole weeks', () => {
    const tooLittle = { kind: 'unknown', why: 'too-little' }
    expect(forecastFrom([], 10, TODAY)).toEqual(tooLittle)
    expect(forecastFrom([4, 4, 4, 4, 4], 10, TODAY)).toEqual(tooLittle)
  })

  test('when less than three of the last twelve weeks moved it, however busy the time before', () => {
    const resting = { kind: 'unknown', why: 'resting' }
    expect(forecastFrom([...Array(20).fill(5), ...Array(12).fill(0)], 10, TODAY)).toEqual(resting)
    expect(forecastFrom([0, 0, 9, 0, 0, 9], 10, TODAY)).toEqual(resting)
  })

  test('when it lies more than five years ahead', () => {
    const slow = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]
    expect(forecastFrom(slow, 400, TODAY)).toEqual({ kind: 'unknown', why: 'far' })
  })

  test('when nothing was ever said', () => {
    expect(forecast([])).toEqual({ kind: 'unknown', why: 'too-little' })
  })
})

test('what is finished needs none', () => {
  expect(forecastFrom([], 0, TODAY)).toEqual({ kind: 'finished' })
})

test('a steady pace is a narrow range', () => {
  expect(forecastFrom(Array(12).fill(2), 20, TODAY)).toEqual({
    kind: 'range', earliest: '2026-07-13', latest: '2026-07-26', pace: { slow: 2, fast: 2 }, weeks: 12,
  }) // biome-ignore format: one line of figures
})

test('where the slower months led nowhere there is no latest date', () => {
  const uneven = [0, 0, 0, 0, 0, 0, 0, 3, 4, 5, 0, 0]
  expect(forecastFrom(uneven, 20, TODAY)).toMatchObject({ kind: 'range', latest: null })
})

test('the week in which one began, with all one knew before, tells no pace', () => {
  const points = (stocktaking: number) => [
    { day: '2026-03-03', filled: stocktaking, slots: 100 },
    ...Array.from({ length: 9 }, (_, week) => ({
      day: addDays('2026-03-10', 7 * week),
      filled: stocktaking + 2 * (week + 1),
      slots: 100 + stocktaking,
    })),
    { day: TODAY, filled: stocktaking + 18, slots: 100 + stocktaking },
  ]
  expect(forecast(points(0))).toMatchObject({ kind: 'range', pace: { slow: 2, fast: 2 }, weeks: 8 })
  expect(forecast(points(60))).toEqual(forecast(points(0)))
})

describe('laws', () => {
  test('no date lies before tomorrow, and the earliest is never after the latest', () => {
    fc.assert(
      fc.property(gains, remaining, (gains, remaining) => {
        const told = forecastFrom(gains, remaining, TODAY)
        if (told.kind !== 'range') return
        expect(told.earliest > TODAY).toBe(true)
        if (told.latest !== null) expect(told.latest >= told.earliest).toBe(true)
        expect(told.pace.slow).toBeLessThanOrEqual(told.pace.fast)
      }),
      { numRuns: 1000 },
    )
  })

  test('more to do is never finished sooner', () => {
    fc.assert(
      fc.property(gains, remaining, fc.nat(100), (gains, remaining, more) => {
        const [less, rather] = [remaining, remaining + more].map((n) =>
          forecastFrom(gains, n, TODAY),
        )
        expect(latestOf(rather) >= latestOf(less)).toBe(true)
        expect(earliestOf(rather) >= earliestOf(less)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('having finished more of late never puts the finish off', () => {
    const weeks = fc.array(fc.nat(12), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(weeks, fc.nat(11), remaining, (gains, week, remaining) => {
        const better = gains.with(week, (gains[week] ?? 0) + 1)
        const [before, after] = [gains, better].map((weeks) =>
          forecastFrom(weeks, remaining, TODAY),
        )
        expect(earliestOf(after) <= earliestOf(before)).toBe(true)
        expect(latestOf(after) <= latestOf(before)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('only the last twelve weeks count', () => {
    fc.assert(
      fc.property(gains, gains, remaining, (old, recent, remaining) => {
        const twelve = [...recent, ...Array(12).fill(1)].slice(0, 12)
        expect(forecastFrom([...old, ...twelve], remaining, TODAY)).toEqual(
          forecastFrom(twelve, remaining, TODAY),
        )
      }),
    )
  })
})

type Told = ReturnType<typeof forecastFrom> | undefined

/** The date for a forecast that has none: it comes after every other. */
const NEVER = '9999'

function earliestOf(told: Told): string {
  return told?.kind === 'range' ? told.earliest : NEVER
}

function latestOf(told: Told): string {
  return (told?.kind === 'range' ? told.latest : null) ?? NEVER
}
