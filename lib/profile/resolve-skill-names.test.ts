import { expect, test } from 'vitest'
import { resolveSkillNames } from './resolve-skill-names'

const KNOWN = [
  { slug: 'http', title: 'HTTP', aliases: ['HTTP/1.1', 'Web'] },
  { slug: 'node-js', title: 'Node.js', aliases: ['Node'] },
  { slug: 'web', title: 'The web', aliases: [] },
]

test('skills are named by title, alias or slug, however they are written', () => {
  expect(
    resolveSkillNames([' http ', 'NODE', '', 'the  Web', 'http/1.1', 'nodejs'], KNOWN),
  ).toEqual({
    ok: true,
    slugs: ['http', 'node-js', 'web'],
  })
})

test('a slug is stronger than another skill’s alias', () => {
  expect(resolveSkillNames(['web'], KNOWN)).toEqual({ ok: true, slugs: ['web'] })
})

test('a name that is none is told by its place, with what was most likely meant', () => {
  expect(resolveSkillNames(['HTTP', 'Nod.js', 'Cobol'], KNOWN)).toEqual({
    ok: false,
    faults: new Map([
      [1, 'is no skill here; did you mean “Node.js”?'],
      [2, 'is no skill here'],
    ]),
  })
})
