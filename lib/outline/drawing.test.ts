import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOutlineOfJson } from './read-outline'
import { entriesOf, leftOutOf, shortOf } from './testing-outline'

const read = (nodes: unknown, edges: unknown = [], more: object = {}) =>
  readOutlineOfJson({ nodes, edges, ...more }, 'my-way.json')

const node = (id: string, type: string | undefined, label: string, x = 0, y = 0, more = {}) => ({
  ...{ id, type, position: { x, y }, data: { label, style: { fontSize: 17 } } },
  ...more,
})
const sized = (width: number, height: number) => ({ measured: { width, height } })

describe('what carries no meaning is left out, and the rest is read', () => {
  const docker = node('a', 'topic', 'Docker')
  test.each([
    ['an edge without a source', [{ id: 'e', target: 'a' }]],
    ['an edge without a target', [{ id: 'e', source: 'a' }]],
    ['an edge to a node that is gone', [{ source: 'a', target: 'gone' }]],
    ['an edge that is no object', ['a']],
    ['an end that is an object', [{ source: {}, target: 'a' }]],
  ])('%s', (_, edges) => {
    const told = read([docker], edges)
    expect(shortOf(told)).toEqual(['Docker'])
    expect(leftOutOf(told)).toEqual({ 'loose-edge': 1 })
  })

  test.each([[null], [undefined], [{}], ['none']])('edges: %j', (edges) => {
    expect(shortOf(read([docker], edges, { viewport: { x: 0, y: 0, zoom: 1 } }))).toEqual([
      'Docker',
    ])
  })

  test('nodes without an id, without a label, or of no form', () => {
    const told = read([docker, { data: { label: 'Redis' } }, { id: 'c', type: 'topic' }, null, 7])
    expect(shortOf(told)).toEqual([{ Docker: ['Redis'] }])
    expect(leftOutOf(told)).toEqual({ 'no-form': 2, 'no-label': 1 })
  })

  test('an id that stands twice is that of the first', () => {
    const nodes = [
      docker,
      node('a', 'topic', 'Redis', 0, 90),
      node('b', 'subtopic', 'Image', 0, 80),
    ]
    expect(shortOf(read(nodes, [{ source: 'a', target: 'b' }]))).toEqual([
      { Docker: ['Image'] },
      'Redis',
    ])
  })
})

describe('where a text stands', () => {
  test('items of a checklist without a topic are entries', () => {
    const data = {
      label: '',
      checklists: [
        { id: '1', label: 'Docker' },
        { id: '2', label: 'Redis' },
      ],
    }
    const box = { id: 'l', type: 'checklist', position: { x: 0, y: 0 }, data }
    expect(shortOf(read([box]))).toEqual(['Docker', 'Redis'])
  })

  test('items of a checklist stand below the topic of its box, or below its own words', () => {
    const items = { checklists: [{ id: '1', label: 'Docker' }, { id: '2' }] }
    const told = read(
      [
        node('t', 'topic', 'Containers', 0, 0),
        node('far', 'topic', 'Other', 0, 50),
        { id: 'l', type: 'checklist', position: { x: 0, y: 60 }, data: items },
        {
          ...{ id: 'm', type: 'checklist', position: { x: 0, y: 90 } },
          data: { label: 'By hand', checklists: [{ id: '1', label: 'Podman' }] },
        },
      ],
      [{ source: 't', target: 'l' }],
    )
    expect(shortOf(told)).toEqual([{ Containers: ['Docker'] }, 'Other', { 'By hand': ['Podman'] }])
    expect(leftOutOf(told)).toEqual({ 'no-label': 1 })
  })

  test('titles, labels, sections, buttons and links to other maps are not topics', () => {
    const told = read(
      [
        node('1', 'title', 'Backend'),
        node('2', 'title', 'Backend again'),
        node('3', 'topic', 'Internet', 0, 100),
        node('4', 'label', 'Read this', 0, 120),
        node('5', 'section', 'Empty', 900, 900, sized(10, 10)),
        node('6', 'button', 'Visit', 0, 200),
        node('7', 'paragraph', 'Find the map at …', 0, 220),
        node('8', 'vertical', 'vertical node', 0, 230),
        {
          ...{ id: '9', type: 'linksgroup', position: { x: 0, y: 300 } },
          data: { label: 'Related', links: [{ id: 'a', label: 'DevOps', url: 'https://x' }] },
        },
      ],
      [{ source: '3', target: '9' }],
    )
    expect(shortOf(told)).toEqual(['Internet'])
    expect(told.ok && told.outline.title).toBe('Backend')
    expect(told.ok && told.outline.leftOut).toEqual([
      { what: 'title', count: 1, examples: ['Backend again'] },
      { what: 'button', count: 1, examples: ['Visit'] },
      { what: 'paragraph', count: 1, examples: ['Find the map at …'] },
      { what: 'line', count: 1, examples: [] },
      { what: 'map-link', count: 1, examples: ['DevOps'] },
      { what: 'label', count: 1, examples: ['Read this'] },
      { what: 'section', count: 1, examples: ['Empty'] },
    ])
  })
})

describe('where an entry belongs', () => {
  test('to the nearest topic in both directions', () => {
    const nodes = [
      node('a', 'topic', 'Languages', 0, 0),
      node('b', 'topic', 'Data', 600, -20),
      node('c', 'subtopic', 'Python', 0, 60),
      node('d', 'subtopic', 'Redis', 600, 60),
    ]
    expect(shortOf(read(nodes))).toEqual([{ Data: ['Redis'] }, { Languages: ['Python'] }])
  })

  test('to what an edge says, over the box and the nearest', () => {
    const nodes = [
      node('a', 'topic', 'Near', 0, 0),
      node('b', 'topic', 'Far', 900, 900),
      node('s', 'section', 'Box', -50, 40, sized(200, 200)),
      node('c', 'subtopic', 'Linked', 0, 60),
      node('d', 'subtopic', 'By another', 0, 90),
      node('e', 'subtopic', 'Boxed', 0, 120),
    ]
    const edges = [
      { source: 'b', target: 'c' },
      { source: 'd', target: 'c' },
    ]
    expect(shortOf(read(nodes, edges))).toEqual([
      'Near',
      { Box: ['Boxed'] },
      { Far: ['Linked', 'By another'] },
    ])
  })

  test('to the topic in the box around it, though another is nearer', () => {
    const nodes = [
      node('s', 'section', '', 0, 0, sized(1000, 100)),
      node('a', 'topic', 'In the box', 10, 10),
      node('b', 'topic', 'Outside', 900, 120),
      node('c', 'subtopic', 'Entry', 900, 90),
    ]
    expect(shortOf(read(nodes))).toEqual([{ 'In the box': ['Entry'] }, 'Outside'])
  })

  test('a box without words is called by the label in it, or by the topic it hangs on', () => {
    const nodes = [
      node('t', 'topic', 'Databases', 0, 0),
      node('s', 'section', '', 0, 100, sized(100, 100)),
      node('l', 'label', 'Relational', 10, 110),
      node('p', 'subtopic', 'Postgres', 10, 130),
      node('u', 'section', '', 500, 100, sized(100, 100)),
      node('m', 'subtopic', 'MongoDB', 510, 130),
      node('x', 'topic', 'Nearer', 510, 220),
    ]
    const edges = ['s', 'u'].map((target) => ({ source: 't', target }))
    expect(shortOf(read(nodes, edges))).toEqual([
      { Databases: [{ Relational: ['Postgres'] }, 'MongoDB'] },
      'Nearer',
    ])
  })

  test('a place is told from the corner of its parent, and a parent is a box', () => {
    const nodes = [
      node('g', 'group', 'Group', 1000, 1000, sized(300, 300)),
      node('h', 'group', 'Inner', 10, 10, { parentId: 'g', ...sized(100, 100) }),
      node('c', undefined, 'Child', 5, 5, { parentId: 'h' }),
      node('d', undefined, 'Drawn there', 1200, 1200),
      node('o', undefined, 'Outside', 15, 15),
    ]
    expect(shortOf(read(nodes))).toEqual([
      'Outside',
      { Group: [{ Inner: ['Child'] }, 'Drawn there'] },
    ])
  })

  test('parents in a circle, and of themselves, are none', () => {
    const nodes = [
      node('a', 'group', 'A', 0, 0, { parentId: 'b' }),
      node('b', 'group', 'B', 0, 0, { parentId: 'a' }),
      node('c', 'group', 'C', 0, 0, { parentId: 'c' }),
      node('x', 'subtopic', 'X', 0, 0, { parentId: 'a' }),
    ]
    const told = read(nodes)
    expect(told.ok && entriesOf(told.outline).map(({ label }) => label)).toEqual(['X'])
  })

  test('where nothing says what a topic is, arrows to several lead to what is below', () => {
    const nodes = ['Web', 'HTTP', 'DNS', 'Git'].map((label, id) => ({ id, data: { label } }))
    const edges = [
      { source: 0, target: 1 },
      { source: 0, target: 2 },
      { source: 2, target: 3 },
    ]
    expect(shortOf(read(nodes, edges))).toEqual([{ Web: ['HTTP', 'DNS'] }, 'Git'])
    expect(shortOf(read(nodes))).toEqual(['Web', 'HTTP', 'DNS', 'Git'])
  })
})

test('a title is given by the file, by what is drawn, or by the file’s name', () => {
  const title = (nodes: unknown, more = {}) => {
    const told = read(nodes, [], more)
    return told.ok && told.outline.title
  }
  const git = node('a', 'topic', 'Git')
  expect(title([git], { title: { page: 'Page', card: 'Card' } })).toBe('Page')
  expect(title([git, node('t', 'title', 'Drawn')])).toBe('Drawn')
  expect(title([git])).toBe('my way')
})

test('whatever is drawn, every label comes once for each node at most, and none is made up', () => {
  const labels = fc.constantFrom('Git', 'DNS', 'HTTP', 'Tea', '')
  const types = fc.constantFrom('topic', 'subtopic', 'title', 'star', 'section', undefined)
  const place = fc.integer({ min: -50, max: 50 })
  const drawn = fc.record({ type: types, label: labels, x: place, y: place, inside: fc.nat(13) })
  const nodes = fc
    .array(drawn, { minLength: 1, maxLength: 12 })
    .map((list) =>
      list.map(({ type, label, x, y, inside }, id) =>
        node(`${id}`, type, label, x, y, { parentId: `${inside}`, ...sized(30, 30) }),
      ),
    )
  const ends = fc.nat(13).map(String)
  const edges = fc.array(fc.record({ source: ends, target: ends }), { maxLength: 20 })
  fc.assert(
    fc.property(nodes, edges, (nodes, edges) => {
      const told = read(nodes, edges)
      const learnable = nodes.filter(
        ({ type, data }) => data.label && type !== 'title' && type !== 'section',
      )
      if (!told.ok) {
        expect(learnable).toEqual([])
        return
      }
      const labels: string[] = []
      const walk = (children: typeof told.outline.children) => {
        for (const child of children) {
          labels.push('children' in child ? child.title : child.label)
          if ('children' in child) walk(child.children)
        }
      }
      walk(told.outline.children)
      for (const { data } of nodes.filter(({ type }) => type === 'section'))
        if (labels.length > learnable.length) {
          const at = labels.indexOf(data.label)
          if (at !== -1) labels.splice(at, 1)
        }
      expect(labels).toHaveLength(learnable.length)
    }),
  )
})
