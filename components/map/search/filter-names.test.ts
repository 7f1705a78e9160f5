import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFiltering, type MapFilter, NO_FILTER, need } from '@/lib/progress/map-filter'
import { STATUSES } from '@/lib/progress/statuses'
import { AREAS, LEVELS } from '@/lib/skill/words'
import { chosenIn } from './filter-names'

const anyFilter = fc.record<MapFilter>({
  status: fc.subarray([...STATUSES]),
  area: fc.subarray([...AREAS]),
  level: fc.subarray([...LEVELS]),
  need: fc.subarray([...need]),
  left: fc.boolean(),
  ready: fc.boolean(),
})

test('every choice has a name of its own', () => {
  const all = { status: STATUSES, area: AREAS, level: LEVELS, need, left: true, ready: true }
  const names = chosenIn(all).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('Ready now')
})

test('taking out one choice after the other ends without a filter', () => {
  fc.assert(
    fc.property(anyFilter, fc.array(fc.nat()), (filter, picks) => {
      let left: MapFilter = filter
      for (let count = chosenIn(filter).length; count > 0; count--) {
        const chosen = chosenIn(left)
        expect(chosen).toHaveLength(count)
        expect(isFiltering(left)).toBe(true)
        left = chosen[(picks[count] ?? 0) % count]?.without ?? left
      }
      expect(left).toEqual(NO_FILTER)
    }),
  )
})
