import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure } from '@/lib/progress/measure'
import { roadmapWithStatuses } from '@/lib/progress/testing'
import { leavesOf } from '@/lib/roadmap/group'
import { area } from '@/lib/skill/schema'
import { areaStandings } from './areas'

const root = {
  title: 'root',
  children: [
    { skill: 'http' },
    { skill: 'sql' },
    { title: 'one of', pick: 1, children: [{ skill: 'go' }, { skill: 'java' }] },
    { skill: 'css', optional: true },
  ],
}
const areas = {
  http: 'api',
  sql: 'database',
  go: 'backend',
  java: 'backend',
  css: 'frontend',
} as const

test('every area tells what is proven, what is said and what is left', () => {
  const statuses = { http: 'done', css: 'done', java: 'done', sql: 'learning' } as const
  const standings = areaStandings([root], statuses, areas, new Set(['http', 'sql']))
  expect(standings.map(({ area }) => area)).toEqual(area.options)
  const told = standings.flatMap(({ area, evidenced, declared, left }) =>
    evidenced + declared + left > 0 ? `${area} ${evidenced} ${declared} ${left}` : [],
  )
  expect(told.sort()).toEqual(['api 1 0 0', 'backend 0 1 0', 'database 0 0 1', 'frontend 0 1 0'])
})

test('a skill on two roadmaps counts once', () => {
  const [api] = areaStandings([root, root], {}, areas, new Set()).filter(
    ({ area }) => area === 'api',
  )
  expect(api).toMatchObject({ left: 1 })
})

test('on one roadmap they add up to its measure', () => {
  fc.assert(
    fc.property(roadmapWithStatuses, ({ root, statuses }) => {
      const skills = leavesOf(root).map(({ skill }) => skill)
      const areas = Object.fromEntries(
        skills.map((skill, n) => [skill, area.options[n % 7] ?? 'api'] as const),
      )
      const evidenced = new Set(skills.filter((_, n) => n % 3 === 0))
      const standings = areaStandings([root], statuses, areas, evidenced)
      const { counts, filled, slots } = measure(root, statuses, {})
      const sum = (count: (standing: (typeof standings)[number]) => number) =>
        standings.reduce((total, standing) => total + count(standing), 0)
      expect(sum(({ evidenced, declared }) => evidenced + declared)).toBe(counts.done)
      expect(sum(({ left }) => left)).toBe(slots - filled)
    }),
  )
})
