import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leavesOf } from '@/lib/roadmap/group'
import { readForeignRoadmap, recognised, treeFrom, unmatchedLabels } from './foreign-roadmap'

const SKILLS = [
  { slug: 'http', title: 'HTTP', aliases: ['HTTP/1.1'] },
  { slug: 'git', title: 'Git', aliases: [] },
  { slug: 'dns', title: 'DNS', aliases: [] },
]

const node = (id: string, type: string | undefined, label: string, y: number, x = 0) => ({
  ...{ id, type, position: { x, y } },
  data: { label, style: { fontSize: 17 } },
})

const DRAWING = {
  nodes: [
    node('6', 'subtopic', 'Tea', 320),
    node('1', 'title', 'My backend', 0),
    node('2', 'vertical', 'vertical node', 20),
    node('4', 'subtopic', 'HTTP/1.1', 110, 200),
    node('5', 'subtopic', 'DNS', 90, 300),
    node('3', 'topic', 'Internet', 100),
    node('7', 'topic', 'git', 300),
    node('8', 'paragraph', 'Read this first', 310),
    node('9', 'hexagon', 'Git', 130, 400),
    node('10', 'topic', '', 500),
  ],
  edges: [
    { id: 'e', source: '3', target: '7' },
    { source: '3', target: '4', data: {} },
    { source: '5', target: '4' },
    { source: '4', target: '9' },
  ],
}

describe('a drawn roadmap', () => {
  const read = readForeignRoadmap(DRAWING)
  if (!read.ok) throw new Error('it reads')

  test('is its topics from the top, with what hangs on them', () => {
    expect(read.value).toEqual({
      title: 'My backend',
      topics: [
        { label: 'Internet', below: ['DNS', 'HTTP/1.1', 'Git'] },
        { label: 'git', below: ['Tea'] },
      ],
    })
  })

  test('asks for what no skill is called', () => {
    expect(recognised(read.value, SKILLS)).toBe(3)
    expect(unmatchedLabels(read.value, SKILLS)).toEqual(['Tea'])
  })

  test('becomes a tree of skills', () => {
    const slugs: Record<string, string> = { 'HTTP/1.1': 'http', git: 'git' }
    expect(treeFrom(read.value, (label) => slugs[label])).toEqual({
      title: 'My backend',
      children: [
        { title: 'Internet', children: [{ skill: 'http' }] },
        { title: 'git', children: [{ skill: 'git' }] },
      ],
    })
  })

  test('that says nothing of kinds and places is a list in its own order', () => {
    const nodes = ['Git', 'DNS'].map((label, id) => ({ id, data: { label } }))
    const read = readForeignRoadmap({ title: { page: 'Mine' }, nodes })
    expect(read).toEqual({
      ok: true,
      value: {
        title: 'Mine',
        topics: [
          { label: 'Git', below: [] },
          { label: 'DNS', below: [] },
        ],
      },
    })
  })
})

test.each([
  [{}, 'nodes'],
  [{ nodes: [] }, 'nodes'],
  [{ nodes: [{ data: { label: 'Git' } }] }, 'nodes[0].id'],
  [{ nodes: [{ id: 1 }, { id: '1' }] }, 'nodes[1].id'],
  [{ nodes: [{ id: 1 }] }, 'nodes'],
  [{ nodes: [{ id: 1 }], edges: [{ source: {} }] }, 'edges[0].source'],
])('%j is refused at %s', (value, at) => {
  const read = readForeignRoadmap(value)
  expect(read.ok ? null : read.faults[0]?.at).toBe(at)
})

test('whatever is drawn, every label comes once for each node at most, and none is made up', () => {
  const labels = fc.constantFrom('Git', 'DNS', 'HTTP', 'Tea', '')
  const types = fc.constantFrom('topic', 'subtopic', 'title', 'star', undefined)
  const nodes = fc
    .array(fc.record({ type: types, label: labels, y: fc.integer() }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) => list.map(({ type, label, y }, id) => node(`${id}`, type, label, y)))
  const ends = fc.nat(13).map(String)
  const edges = fc.array(fc.record({ source: ends, target: ends }), { maxLength: 20 })
  fc.assert(
    fc.property(fc.record({ nodes, edges }), (drawing) => {
      const read = readForeignRoadmap(drawing)
      const learnable = drawing.nodes
        .filter(({ type, data }) => data.label && type !== 'title')
        .map(({ data }) => data.label)
      if (!read.ok) {
        expect(learnable).toEqual([])
        return
      }
      const told = read.value.topics.flatMap(({ label, below }) => [label, ...below])
      expect(told.toSorted()).toEqual(learnable.toSorted())
      const leaves = leavesOf(treeFrom(read.value, (label) => label))
      expect(leaves.map(({ skill }) => skill).toSorted()).toEqual(learnable.toSorted())
    }),
  )
})
