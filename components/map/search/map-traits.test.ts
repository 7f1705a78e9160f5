import fc from 'fast-check'
import { expect, test } from 'vitest'
import { area, level } from '@/lib/skill/schema'
import { packTraits, unpackTraits } from './map-traits'

const traits = fc.record({
  area: fc.constantFrom(...area.options),
  level: fc.constantFrom(...level.options),
})

test('what is packed is unpacked, a letter a skill', () => {
  fc.assert(
    fc.property(fc.array(traits, { maxLength: 30 }), (many) => {
      const named = many.map((one, at) => [`skill-${at}`, one] as const)
      const root = { title: '', children: named.map(([skill]) => ({ skill })) }
      const skills = Object.fromEntries(
        named.map(([skill, one]) => [
          skill,
          { ...one, title: skill, kind: 'skill' as const, hours: 1, requires: [] },
        ]),
      )
      const packed = packTraits({ root, skills })
      expect(packed).toHaveLength(many.length)
      expect(unpackTraits(root, packed)).toEqual(Object.fromEntries(named))
    }),
  )
})

test('a skill that is not known has no traits, and those after it keep theirs', () => {
  const root = { title: '', children: [{ skill: 'gone' }, { skill: 'http' }] }
  const http = { title: 'HTTP', kind: 'skill' as const, hours: 1, requires: [] }
  const packed = packTraits({
    root,
    skills: { http: { ...http, area: 'api', level: 'foundation' } },
  })
  expect(unpackTraits(root, packed)).toEqual({
    gone: undefined,
    http: { area: 'api', level: 'foundation' },
  })
})
