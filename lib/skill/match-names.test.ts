import fc from 'fast-check'
import { expect, test } from 'vitest'
import { skillNames } from './match-names'

const SKILLS = [
  { slug: 'nodejs', title: 'Node.js', aliases: ['Node'] },
  { slug: 'csharp', title: 'C#', aliases: ['Web API'] },
  { slug: 'c', title: 'C', aliases: [] },
  { slug: 'rest', title: 'REST', aliases: ['RESTful APIs', 'Web API'] },
  { slug: 'caching', title: 'Caching', aliases: ['REST'] },
]
const named = (name: string) => skillNames(SKILLS)(name)?.slug

test.each([
  ['node js', 'nodejs'],
  ['NODE', 'nodejs'],
  ['C#', 'csharp'],
  ['c', 'c'],
  ['  Réstful-APIs ', 'rest'],
  ['Caching (server side)', 'caching'],
])('%s is %s', (name, slug) => expect(named(name)).toBe(slug))

test('a title comes before another one’s alias, and a shared alias names nobody', () => {
  expect(named('rest')).toBe('rest')
  expect(named('Web API')).toBeUndefined()
})

test('other names are nobody’s', () => {
  for (const name of ['', '  ', '()', 'constructor', 'REST in depth', '…'])
    expect(named(name)).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), (name) => {
      const found = named(name)
      expect(found === undefined || SKILLS.some(({ slug }) => slug === found)).toBe(true)
    }),
  )
})
