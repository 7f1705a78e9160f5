import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roadmapWithStatuses } from '@/lib/progress/testing'
import { type Group, isGroup, leavesOf } from '@/lib/roadmap/group'
import type { MapSkill } from '@/lib/roadmap/map'
import { packMapData, unpackMapData } from './map-data'

test('what is packed comes out again, titles left aside', () => {
  fc.assert(
    fc.property(roadmapWithStatuses, fc.infiniteStream(fc.nat(40)), ({ root }, numbers) => {
      const next = () => Number(numbers.next().value ?? 0)
      const slugs = leavesOf(root).map(({ skill }) => skill)
      const skills = Object.fromEntries(slugs.map((slug) => [slug, skillWith(slugs, next)]))
      const { hours, requires, root: unpacked } = unpackMapData(packMapData({ root, skills }))
      expect(unpacked).toEqual(withoutTitles(root))
      for (const slug of slugs) {
        expect(hours[slug]).toBe(skills[slug]?.hours)
        expect(requires[slug]).toEqual(skills[slug]?.requires.map(({ skill }) => skill))
      }
    }),
  )
})

function skillWith(slugs: string[], next: () => number): MapSkill {
  const needed = slugs[next()]
  return {
    title: 'T', kind: 'skill', area: 'api', level: 'working', hours: next(),
    requires: needed === undefined ? [] : [{ skill: needed, reason: 'R' }],
  } // biome-ignore format: one object
}

function withoutTitles(group: Group): Group {
  const { pick, children } = group
  return {
    title: '',
    ...(pick === undefined ? {} : { pick }),
    children: children.map((child) =>
      isGroup(child)
        ? withoutTitles(child)
        : { skill: child.skill, ...(child.optional ? { optional: true } : {}) },
    ),
  }
}
