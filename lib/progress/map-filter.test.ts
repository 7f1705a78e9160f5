import fc from 'fast-check'
import { expect, test } from 'vitest'
import { area, level } from '@/lib/skill/schema'
import {
  filterFrom,
  isFiltering,
  keptBy,
  type MapFilter,
  NO_FILTER,
  need,
  withFilter,
} from './map-filter'
import { type Status, type Statuses, status } from './schema'

const ROADMAP = {
  root: {
    title: 'Backend',
    children: [
      { title: 'Web', children: [{ skill: 'http' }, { skill: 'tls', optional: true }] },
      { title: 'A language', pick: 1, children: [{ skill: 'go' }, { skill: 'java' }] },
      { skill: 'rest' },
    ],
  },
  requires: { http: [], tls: ['http'], go: [], java: [], rest: ['http'] },
  traits: {
    http: { area: 'api', level: 'foundation' },
    tls: { area: 'security', level: 'working' },
    go: { area: 'backend', level: 'foundation' },
    java: { area: 'backend', level: 'foundation' },
    rest: { area: 'api', level: 'working' },
  },
} as const satisfies Parameters<typeof keptBy>[1]

const ALL = ['http', 'tls', 'go', 'java', 'rest']

function kept(chosen: Partial<MapFilter>, statuses: Statuses = {}): string[] {
  return keptBy({ ...NO_FILTER, ...chosen }, ROADMAP, statuses)
}

test('choices of one kind add up, kinds narrow each other', () => {
  expect(kept({})).toEqual(ALL)
  expect(kept({ area: ['api', 'security'] })).toEqual(['http', 'tls', 'rest'])
  expect(kept({ area: ['api'], level: ['working'] })).toEqual(['rest'])
  expect(kept({ need: ['optional'] })).toEqual(['tls'])
  expect(kept({ status: ['done', 'learning'] }, { http: 'done', go: 'learning' })).toEqual([
    'http',
    'go',
  ])
  expect(kept({ status: ['pending'] }, { http: 'done' })).toEqual(['tls', 'go', 'java', 'rest'])
})

test('what is left is what would still fill a slot', () => {
  expect(kept({ left: true })).toEqual(['http', 'go', 'java', 'rest'])
  expect(kept({ left: true }, { go: 'done', http: 'learning' })).toEqual(['http', 'rest'])
  expect(kept({ left: true }, { go: 'learning', rest: 'skipped' })).toEqual(['http', 'go'])
})

test('ready now is what can be started', () => {
  expect(kept({ ready: true })).toEqual(['http', 'go', 'java'])
  expect(kept({ ready: true }, { http: 'done', go: 'done' })).toEqual(['rest'])
  expect(kept({ ready: true, area: ['api'] })).toEqual(['http'])
})

test('addresses of filters are short, and what is no filter is left alone', () => {
  expect(withFilter('', { ...NO_FILTER, area: ['api', 'database'], left: true })).toBe(
    '?area=api,database&left',
  )
  expect(withFilter('?utm=a%26b&area=api', NO_FILTER)).toBe('?utm=a%26b')
  expect(withFilter('?left&ready', NO_FILTER)).toBe('')
  expect(filterFrom('?area=api&area=nowhere,database&left&level=')).toEqual({
    ...NO_FILTER,
    area: ['api', 'database'],
    left: true,
  })
})

const filters: fc.Arbitrary<MapFilter> = fc.record({
  status: fc.subarray([...status.options]),
  area: fc.subarray([...area.options]),
  level: fc.subarray([...level.options]),
  need: fc.subarray([...need]),
  left: fc.boolean(),
  ready: fc.boolean(),
})

const statuses = fc.dictionary(fc.constantFrom(...ALL), fc.constantFrom<Status>(...status.options))

test('an address gives back the filter that was put into it', () => {
  const others = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { maxLength: 3 })
  fc.assert(
    fc.property(filters, others, (filter, pairs) => {
      const before = new URLSearchParams(pairs)
      const address = withFilter(`?${before}`, filter)
      expect(filterFrom(address)).toEqual(filter)
      expect(foreign(new URLSearchParams(address))).toEqual(foreign(before))
    }),
  )
})

function foreign(params: URLSearchParams): [string, string][] {
  return [...params].filter(([name]) => !Object.hasOwn(NO_FILTER, name))
}

test('a filter keeps everything only when it asks for nothing, and one more kind never keeps more', () => {
  fc.assert(
    fc.property(filters, filters, statuses, (one, other, ticks) => {
      const before = kept(one, ticks)
      if (!isFiltering(one)) expect(before).toEqual(ALL)
      const both = {
        ...one,
        ...(one.area.length === 0 && { area: other.area }),
        ...(one.status.length === 0 && { status: other.status }),
        left: one.left || other.left,
        ready: one.ready || other.ready,
      }
      for (const skill of kept(both, ticks)) expect(before).toContain(skill)
    }),
  )
})

test('what can be started now is always left', () => {
  fc.assert(
    fc.property(statuses, (ticks) => {
      const left = kept({ left: true }, ticks)
      for (const skill of kept({ ready: true }, ticks)) expect(left).toContain(skill)
    }),
  )
})
