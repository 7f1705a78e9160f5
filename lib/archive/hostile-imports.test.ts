import { expect, test } from 'vitest'
import { MAX_ENTRIES, type Outline } from '@/lib/outline/schema'
import { readImport } from './read-import'

const NOW = new Date('2026-06-01T12:00:00Z')
const MB = 1024 * 1024

/** Far above what any of them takes, far below what a quadratic reader takes. */
const LIMIT_MS = 20_000

const node = (id: number, type: string, x: number, y: number, more = {}) => ({
  ...{ id: `${id}`, type, position: { x, y }, data: { label: `Label ${id}` } },
  ...more,
})
const many = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, index) => make(index))
const size = { width: 10, height: 10 }

test.each<[string, () => string, string, RegExp | null]>([
  [
    '100,000 nodes',
    () => json({ nodes: many(100_000, (i) => node(i, 'topic', i, i)) }),
    'x.json',
    /100,000 nodes; at most/,
  ],
  [
    '100,000 edges',
    () => json({ nodes: [node(1, 'topic', 0, 0)], edges: many(100_000, () => ({})) }),
    'x.json',
    /100,000 edges; at most/,
  ],
  [
    'as many topics as entries, far apart',
    () => json({ nodes: many(5000, (i) => node(i, i % 2 ? 'topic' : 'subtopic', i, 0)) }),
    'x.json',
    null,
  ],
  [
    'boxes in boxes',
    () =>
      json({
        nodes: many(5000, (i) =>
          node(i, i % 2 ? 'section' : 'subtopic', -i, -i, { width: 2 * i, height: 2 * i }),
        ),
      }),
    'x.json',
    null,
  ],
  [
    'parents in a chain',
    () =>
      json({
        nodes: many(5000, (i) => node(i, 'group', 0, 0, { parentId: `${i - 1}`, measured: size }))
          .concat(node(-1, 'x', 0, 0, { parentId: '4999' }))
          .slice(1),
      }),
    'x.json',
    null,
  ],
  [
    'parents in a ring',
    () =>
      json({
        nodes: many(4999, (i) =>
          node(i, 'group', 0, 0, { parentId: `${(i + 1) % 4999}`, measured: size }),
        ).concat(node(-1, 'x', 0, 0)),
      }),
    'x.json',
    null,
  ],
  [
    'every node joined with the next',
    () =>
      json({
        nodes: many(5000, (i) => node(i, 'topic', 0, i)),
        edges: many(19_999, (i) => ({ source: `${i % 5000}`, target: `${(i + 1) % 5000}` })),
      }),
    'x.json',
    null,
  ],
  [
    'a canvas of groups',
    () =>
      json({
        nodes: many(5000, (i) => ({
          id: `${i}`,
          type: i % 2 ? 'group' : 'text',
          x: -i,
          y: -i,
          width: 2 * i,
          height: 2 * i,
          text: 'T',
          label: 'L',
        })),
        edges: many(20_000, (i) => ({ fromNode: '0', toNode: `${i % 5000}` })),
      }),
    'x.canvas',
    null,
  ],
  ['nesting', () => '['.repeat(5 * MB), 'x.json', /nested|JSON/],
  ['nested objects', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'x.json', /nested/],
  [
    'one key a million times',
    () => `{${'"nodes":[],'.repeat(800_000)}"nodes":[]}`,
    'x.json',
    /drawing/,
  ],
  [
    'the key __proto__',
    () =>
      '{"nodes":[{"id":"a","__proto__":{"type":"topic"},"data":{"label":"Git"}}],"__proto__":{"title":"x"}}',
    'x.json',
    null,
  ],
  [
    'a mindmap of a million blanks',
    () => `mindmap\n  root\n${' '.repeat(MB)}child\n`,
    'x.mmd',
    null,
  ],
  [
    'a mindmap of steps',
    () => `mindmap\n${many(3000, (i) => `${' '.repeat(i)}n${i}`).join('\n')}`,
    'x.mmd',
    null,
  ],
  ['a line of brackets', () => `- ${'['.repeat(5 * MB)}`, 'x.md', null],
  ['a line of links that never end', () => `- ${'[a]('.repeat(MB)}`, 'x.md', null],
  ['a heading of blanks', () => `# a${' '.repeat(5 * MB)}b\n- c`, 'x.md', null],
  ['a million lines', () => '- a\n'.repeat(MB), 'x.md', /1,048,577 lines; at most/],
  ['99,000 entries', () => '- a\n'.repeat(99_000), 'x.md', null],
  ['rules and marks', () => `- x\n${'- '.repeat(2 * MB)}x\n${'*'.repeat(MB)}`, 'x.md', null],
  [
    'a table that never closes its quotes',
    () => `title,area\n${'"'.repeat(2 * MB + 1)}`,
    'x.csv',
    null,
  ],
  ['a table of separators', () => `title,area\n${','.repeat(5 * MB)}\nGit,api`, 'x.csv', null],
  [
    'a flowchart of ands',
    () => `flowchart TD\n${many(2000, (i) => `a${i} & b${i} & c${i}`).join(' --> ')}`,
    'x.mmd',
    null,
  ],
  ['a fence that never closes', () => `\`\`\`mermaid${'\n'.repeat(90_000)}- x`, 'x.md', null],
  ['a flowchart of arrows', () => `flowchart TD\n${'a --> '.repeat(500_000)}`, 'x.mmd', null],
])('%s is read or refused in time and words', { timeout: LIMIT_MS }, (_, make, name, why) => {
  const read = readImport({ bytes: new TextEncoder().encode(make()), fileName: name, now: NOW })
  if (read.kind === 'archive') throw new Error('an archive')
  if (read.kind === 'faults') {
    expect(read.faults).toHaveLength(1)
    expect(read.faults[0]?.message).toMatch(why ?? /^This \w+ (?:is|has|names)/)
    expect(read.faults[0]?.message.length).toBeLessThan(300)
    return
  }
  expect(why).toBeNull()
  expect(count(read.outline.children)).toBeLessThanOrEqual(MAX_ENTRIES)
  expect(JSON.stringify(read.outline).length).toBeLessThan(MB)
})

test('what is over the most of 2,000 entries is counted', () => {
  const bytes = new TextEncoder().encode(many(2500, (i) => `- entry ${i}`).join('\n'))
  const read = readImport({ bytes, fileName: 'x.md', now: NOW })
  expect(read.kind === 'outline' && read.outline.leftOut).toEqual([
    { what: 'beyond', count: 500, examples: ['entry 2000', 'entry 2001', 'entry 2002'] },
  ])
})

test('deeper than a roadmap can be, entries stand beside each other', () => {
  const bytes = new TextEncoder().encode(many(30, (i) => `${'  '.repeat(i)}- e${i}`).join('\n'))
  const read = readImport({ bytes, fileName: 'x.md', now: NOW })
  if (read.kind !== 'outline') throw new Error('not read')
  expect(count(read.outline.children)).toBe(30)
  expect(deepest(read.outline.children)).toBeLessThanOrEqual(11)
  expect(read.outline.leftOut[0]?.what).toBe('deep')
})

test('a file over 10 MB says so', () => {
  expect(readImport({ bytes: new Uint8Array(10 * MB + 1), fileName: 'x.json', now: NOW })).toEqual({
    kind: 'faults',
    faults: [{ at: '', message: 'The file is over 10 MB.' }],
  })
})

function json(value: unknown): string {
  return JSON.stringify(value)
}

type Parts = Outline['children']

function count(parts: Parts): number {
  return parts.reduce((sum, part) => sum + 1 + ('children' in part ? count(part.children) : 0), 0)
}

function deepest(parts: Parts): number {
  return 1 + Math.max(0, ...parts.map((part) => ('children' in part ? deepest(part.children) : 0)))
}
