import { arrange } from './arrange'
import { asKey, asList, asObject, type JsonObject } from './json'
import { cleanLabel } from './label'
import { type OutlineLine, outlineOf } from './outline-of'
import { parentIdOf, placesOf } from './places'
import { MAX_EDGES, MAX_NODES, type OutlineRead } from './schema'
import type { Join, Place, Shape } from './shapes'
import { Tally } from './tally'

/** Reads `nodes` and `edges` as roadmap.sh and React Flow write them. Nodes without meaning are left out and counted. */
export function readDrawing(file: JsonObject, name: string): OutlineRead {
  const nodes = asList(file.nodes)
  const tooLarge = tooLargeToRead(nodes, asList(file.edges))
  if (tooLarge) return { ok: false, why: tooLarge }
  const tally = new Tally()
  const { shapes, keys, title } = shapesOf(nodes, tally)
  const joins = joinsOf(asList(file.edges), keys, { from: 'source', to: 'target' }, tally)
  const lines = arrange(shapes, joins, tally)
  return outlineOf({ kind: 'drawing', titles: [givenTitle(file), title, name], lines, tally })
}

/** Says in words which maximum a drawing exceeds. */
export function tooLargeToRead(
  nodes: readonly unknown[],
  edges: readonly unknown[],
): string | undefined {
  const over = (count: number, what: string, most: number) =>
    `This drawing has ${count.toLocaleString('en')} ${what}; at most ${most.toLocaleString('en')} are read.`
  if (nodes.length > MAX_NODES) return over(nodes.length, 'nodes', MAX_NODES)
  if (edges.length > MAX_EDGES) return over(edges.length, 'edges', MAX_EDGES)
  return undefined
}

/**
 * Returns the edges between shapes.
 * @param keys the index of each node's shape, by the node's id; undefined for a node that is no shape
 */
export function joinsOf(
  edges: readonly unknown[],
  keys: ReadonlyMap<string, number | undefined>,
  ends: { from: string; to: string },
  tally: Tally,
): Join[] {
  return edges.flatMap((edge): Join[] => {
    const from = asKey(asObject(edge)?.[ends.from])
    const to = asKey(asObject(edge)?.[ends.to])
    if (from === undefined || to === undefined || !keys.has(from) || !keys.has(to)) {
      tally.add('loose-edge')
      return []
    }
    const [one, other] = [keys.get(from), keys.get(to)]
    return one === undefined || other === undefined ? [] : [[one, other]]
  })
}

const TOPICS = ['topic']
const SUBTOPICS = ['subtopic', 'checklist-item', 'todo', 'todo-checkbox']
const BOXES = ['section', 'group', 'checklist']
const LEFT_OUT = {
  title: 'title',
  paragraph: 'paragraph',
  button: 'button',
  resourceButton: 'button',
  linksgroup: 'map-link',
  'link-item': 'map-link',
  legend: 'legend',
  image: 'image',
  horizontal: 'line',
  vertical: 'line',
} as const

function shapesOf(nodes: readonly unknown[], tally: Tally) {
  const drawn = nodes.flatMap((value): JsonObject[] => {
    const node = asObject(value)
    return node ? [node] : []
  })
  if (drawn.length < nodes.length) tally.add('no-form', '', nodes.length - drawn.length)
  const places = placesOf(drawn)
  const shapes: Shape[] = []
  const keys = new Map<string, number | undefined>()
  const parents: (string | undefined)[] = []
  let title = ''
  for (const [index, node] of drawn.entries()) {
    const id = asKey(node.id)
    const isNew = id !== undefined && !keys.has(id)
    if (isNew) keys.set(id, undefined)
    const label = labelOf(node)
    const type = typeof node.type === 'string' ? node.type : ''
    if (type === 'title' && !title) {
      title = label
      continue
    }
    const shape = shapeOf(node, { type, label, place: places[index] }, tally)
    if (!shape) continue
    if (isNew) keys.set(id, shapes.length)
    parents.push(asKey(parentIdOf(node)))
    shapes.push(shape)
  }
  const placed = shapes.map((shape, index) => ({
    ...shape,
    inside: keys.get(parents[index] ?? ''),
  }))
  return { shapes: placed, keys, title }
}

interface Told {
  type: string
  label: string
  place: Place | undefined
}

function shapeOf(node: JsonObject, { type, label, place }: Told, tally: Tally): Shape | undefined {
  const items = itemsOf(node, tally)
  const shape = { line: { label }, place, items }
  if (BOXES.includes(type)) return { ...shape, role: 'box' }
  if (isLeftOut(type) || !label) {
    if (label || items.length === 0) countLeftOut(node, { type, label }, tally)
    return items.length > 0 ? { ...shape, line: { label: '' }, role: 'box' } : undefined
  }
  if (type === 'label') return { ...shape, role: 'caption' }
  if (TOPICS.includes(type)) return { ...shape, role: 'topic' }
  return { ...shape, role: SUBTOPICS.includes(type) ? 'subtopic' : 'entry' }
}

function isLeftOut(type: string): type is keyof typeof LEFT_OUT {
  return Object.hasOwn(LEFT_OUT, type)
}

function countLeftOut(
  node: JsonObject,
  { type, label }: { type: string; label: string },
  tally: Tally,
): void {
  if (!isLeftOut(type)) {
    tally.add('no-label', type)
    return
  }
  const links = asList(asObject(node.data)?.links)
  for (const link of links) tally.add(LEFT_OUT[type], asObject(link)?.label)
  if (links.length === 0) tally.add(LEFT_OUT[type], type in LINES ? '' : label)
}

/** Nodes whose label is only the name of their form. */
const LINES = { horizontal: true, vertical: true }

/** Reads a node's text, which editors write to one of several fields. */
function labelOf(node: JsonObject): string {
  const data = asObject(node.data) ?? {}
  const texts = [data.label, data.title, data.text, data.name, node.label, node.title, node.text]
  return texts.map(cleanLabel).find(Boolean) ?? ''
}

function itemsOf(node: JsonObject, tally: Tally): OutlineLine[] {
  const data = asObject(node.data) ?? {}
  return [...asList(data.checklists), ...asList(data.checklist), ...asList(data.items)].flatMap(
    (item) => {
      const label = cleanLabel(
        typeof item === 'string' ? item : (asObject(item)?.label ?? asObject(item)?.text),
      )
      if (asObject(item)?.checked === true) tally.add('status', label)
      if (!label) tally.add('no-label', 'item of a checklist')
      return label ? [{ depth: 0, label }] : []
    },
  )
}

/** Returns the file's title; roadmap.sh writes one for the page and one for cards. */
function givenTitle({ title }: JsonObject): unknown {
  const named = asObject(title)
  return named ? Object.values(named)[0] : title
}
