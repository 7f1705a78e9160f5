import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AREAS } from '@/lib/skill/words'
import { type Leaf, leavesOf } from './group'
import type { MapSkill } from './map'
import { overlapOf, SIDES } from './overlap'

const SLUGS = Array.from({ length: 14 }, (_, index) => `s${index}`)

const skills: fc.Arbitrary<Record<string, MapSkill>> = fc
  .tuple(
    ...SLUGS.map(() =>
      fc.record({
        title: fc.string(),
        kind: fc.constantFrom('skill' as const, 'project' as const),
        area: fc.constantFrom(...AREAS),
        level: fc.constant('working' as const),
        hours: fc.integer({ min: 1, max: 80 }),
        requires: fc.constant<MapSkill['requires']>([]),
      }),
    ),
  )
  .map((made) => Object.fromEntries(made.map((skill, index) => [`s${index}`, skill])))

const leaves: fc.Arbitrary<Leaf[]> = fc
  .shuffledSubarray(SLUGS)
  .chain((slugs) =>
    fc.tuple(...slugs.map((skill) => fc.boolean().map((optional) => ({ skill, optional })))),
  )

const two = fc.record({ skills, from: leaves, to: leaves }).map(({ skills, from, to }) => ({
  from: { root: { title: 'from', children: from }, skills },
  to: { root: { title: 'to', children: to }, skills },
}))

test('what both share and what each alone has partition the union, in all and area by area', () => {
  fc.assert(
    fc.property(two, ({ from, to }) => {
      const overlap = overlapOf(from, to)
      const union = new Set(
        [from, to].flatMap(({ root }) => leavesOf(root).map((leaf) => leaf.skill)),
      )
      const placed = SIDES.flatMap((side) => overlap[side].skills.map(({ slug }) => slug))
      expect(placed.toSorted()).toEqual([...union].toSorted())
      for (const side of SIDES)
        expect(
          overlap.areas
            .flatMap((area) => area[side].skills)
            .map(({ slug }) => slug)
            .toSorted(),
        ).toEqual(overlap[side].skills.map(({ slug }) => slug).toSorted())
    }),
  )
})

test('hours add up, in all and area by area', () => {
  fc.assert(
    fc.property(two, ({ from, to }) => {
      const overlap = overlapOf(from, to)
      for (const side of SIDES) {
        expect(overlap[side].hours).toBe(sum(overlap[side].skills))
        expect(overlap.areas.reduce((hours, area) => hours + area[side].hours, 0)).toBe(
          overlap[side].hours,
        )
      }
    }),
  )
})

test('turned round, the sides change places and nothing else does', () => {
  fc.assert(
    fc.property(two, ({ from, to }) => {
      const [there, back] = [overlapOf(from, to), overlapOf(to, from)]
      const slugs = (share: { skills: { slug: string }[] }) =>
        share.skills.map(({ slug }) => slug).toSorted()
      expect(slugs(back.from)).toEqual(slugs(there.to))
      expect(slugs(back.shared)).toEqual(slugs(there.shared))
    }),
  )
})

test('a skill is optional only where nobody who shows it counts it', () => {
  const skill = {
    title: 'TLS',
    kind: 'skill',
    area: 'api',
    level: 'working',
    hours: 3,
    requires: [],
  } as const
  const on = (optional: boolean) => ({
    root: { title: 'A', children: [{ skill: 'tls', optional }] },
    skills: { tls: { ...skill, requires: [] } },
  })
  expect(overlapOf(on(true), on(false)).shared.skills[0]?.optional).toBe(false)
  expect(overlapOf(on(true), on(true)).shared.skills[0]?.optional).toBe(true)
})

function sum(skills: readonly { hours: number }[]): number {
  return skills.reduce((hours, skill) => hours + skill.hours, 0)
}
