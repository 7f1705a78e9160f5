import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'
import { type Searchable, search } from './search'

const item = (title: string, aliases: string[] = [], text = ''): Searchable => ({
  title,
  aliases,
  text,
})

const SKILLS = [
  item('HTTP', ['HTTP/1.1', 'HTTP/2'], 'How browsers and servers talk.'),
  item('Kubernetes', ['k8s', 'Helm charts'], 'You tell Kubernetes what should be running.'),
  item('Node.js', ['NodeJS'], 'JavaScript outside of the browser.'),
  item('JavaScript', ['JS', 'ECMAScript'], 'The language of browsers.'),
  item('PostgreSQL', ['Postgres'], 'A database server.'),
  item('Tuning PostgreSQL', [], 'Indexes and plans.'),
  item('SQL', [], 'One language for all relational databases, PostgreSQL among them.'),
  item('C#', ['csharp']),
  item('C++'),
  item('Résumé writing'),
]

const itemsFor = <T extends Searchable>(items: readonly T[], query: string) =>
  search(items, query).map(({ item }) => item)

const found = (query: string) => itemsFor(SKILLS, query).map(({ title }) => title)

test('other names find a skill', () => {
  expect(found('k8s')).toEqual(['Kubernetes'])
  expect(found('csharp')).toEqual(['C#'])
  expect(found('js')[0]).toBe('JavaScript')
})

test('spaces, dots and case do not matter', () => {
  for (const query of ['node js', 'nodejs', 'Node.JS', ' node-js '])
    expect(found(query)[0]).toBe('Node.js')
})

test('accents do not matter', () => {
  expect(found('resume')).toEqual(['Résumé writing'])
  expect(found('RÉSUMÉ')).toEqual(['Résumé writing'])
})

test('names, beginnings, words, other names, text: in this order', () => {
  expect(found('postgres')).toEqual(['PostgreSQL', 'Tuning PostgreSQL', 'SQL'])
  expect(found('sql')[0]).toBe('SQL')
  const ranks = [
    item('Text', [], 'uses rust'),
    item('Alias', ['rust tools']),
    item('Learning rust'),
    item('Rust basics'),
    item('Rust-lang', ['Rust']),
    item('Rust'),
  ]
  expect(itemsFor(ranks, 'rust')).toEqual(ranks.toReversed())
})

test('signs tell languages apart', () => {
  expect(found('c#')).toEqual(['C#'])
  expect(found('c++')).toEqual(['C++'])
})

test('every word must be found, wherever it is', () => {
  expect(found('browsers talk')).toEqual(['HTTP'])
  expect(found('browsers kubernetes')).toEqual([])
})

test('where only the text has it, the words around it are told', () => {
  const [postgresql, , sql] = search(SKILLS, 'postgres')
  expect(postgresql).not.toHaveProperty('excerpt')
  expect(sql?.excerpt).toEqual({
    before: '… for all relational databases, ',
    hit: 'PostgreSQL',
    after: ' among them.',
  })
  expect(search(SKILLS, 'http talk')[0]?.excerpt?.hit).toBe('talk.')
})

test('a word in the middle of a word is not found', () => {
  expect(found('ernetes')).toEqual([])
})

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const searchable = fc.record({ title: text, aliases: fc.array(text, { maxLength: 3 }), text })

test('finds each item by its own title, and shows nothing twice', () => {
  fc.assert(
    fc.property(fc.array(searchable, { maxLength: 8 }), fc.nat(), (items, at) => {
      const wanted = items[at % Math.max(items.length, 1)]
      if (!wanted) return
      const results = itemsFor(items, wanted.title)
      expect(results).toContain(wanted)
      expect(new Set(results).size).toBe(results.length)
    }),
  )
})

test('one more letter never finds more', () => {
  fc.assert(
    fc.property(fc.array(searchable, { maxLength: 8 }), text, (items, query) => {
      const before = new Set(itemsFor(items, query))
      const longer = itemsFor(items, `${query}a`)
      if (/[\p{L}\p{N}+#]$/u.test(query)) for (const one of longer) expect(before).toContain(one)
    }),
  )
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(fold(fold(any))).toBe(fold(any))
    }),
  )
})
