import { boxesAround, withoutCycles } from './boxes'
import type { OutlineLine } from './outline-of'
import { distance, inReadingOrder, type Join, type Place, type Shape } from './shapes'
import type { Tally } from './tally'

/**
 * Turns a drawing into lines. An entry belongs to the topic that edges connect it to, else to the box around it, else to
 * the nearest topic in both directions. In a drawing without topics each shape is a line of its own, in its box or below
 * the shape from which arrows lead to it and to others.
 */
export function arrange(
  drawn: readonly Shape[],
  joins: readonly Join[],
  tally: Tally,
): OutlineLine[] {
  const around = boxesAround(drawn)
  const shapes = withCaptions(drawn, around, tally)
  const drawing: Drawing = {
    shapes,
    joins,
    around,
    heads: headsOf(shapes),
    isTyped: shapes.some(({ role }) => role === 'topic'),
  }
  const above = withoutCycles(parentsOf(drawing))
  return linesOf(shapes, above, tally)
}

interface Drawing {
  shapes: readonly Shape[]
  joins: readonly Join[]
  /** The index of the box around each shape. */
  around: readonly (number | undefined)[]
  /** The shapes that others can belong to. */
  heads: ReadonlySet<number>
  isTyped: boolean
}

/** Names a box without a label after the caption in it, unless the box contains a topic. */
function withCaptions(
  shapes: readonly Shape[],
  around: readonly (number | undefined)[],
  tally: Tally,
): Shape[] {
  const titled = new Set(shapes.map(({ role }, index) => (role === 'topic' ? around[index] : -1)))
  const called = new Map<number, string>()
  for (const index of inReadingOrder(shapes)) {
    const shape = shapes[index]
    if (shape?.role !== 'caption') continue
    const box = around[index]
    if (box === undefined || titled.has(box) || called.has(box) || shapes[box]?.line.label)
      tally.add('label', shape.line.label)
    else called.set(box, shape.line.label)
  }
  return shapes.map((shape, index) => {
    const label = called.get(index)
    return label === undefined ? shape : { ...shape, line: { ...shape.line, label } }
  })
}

function headsOf(shapes: readonly Shape[]): Set<number> {
  const isTyped = shapes.some(({ role }) => role === 'topic')
  const heads = new Set<number>()
  for (const [index, { role, line }] of shapes.entries())
    if (role === 'topic' || (role === 'box' && line.label) || (role === 'entry' && !isTyped))
      heads.add(index)
  return heads
}

function parentsOf(drawing: Drawing): (number | undefined)[] {
  const { shapes, heads, isTyped } = drawing
  const hangsOn = hangingOn(drawing)
  const arrows = isTyped ? new Map<number, number>() : ledFrom(drawing)
  const topics = shapes.flatMap(({ role }, index) =>
    role === 'topic' ? [topicOf(shapes, index)] : [],
  )
  const topicsIn = topicsByBox(drawing)
  return shapes.map(({ role, items }, index) => {
    if (role === 'caption') return undefined
    if (heads.has(index) && role !== 'box')
      return boxAbove(drawing, index, hangsOn) ?? arrows.get(index)
    if (heads.has(index)) return hangsOn.get(index) ?? boxAbove(drawing, index, hangsOn)
    if (role === 'box' && items.length === 0) return undefined
    return (
      hangsOn.get(index) ??
      inBoxes(drawing, index, hangsOn, topicsIn) ??
      nearest(drawing, index, topics)
    )
  })
}

/** Finds the head that each other shape is connected to, directly or through others; a box with a label only directly. */
function hangingOn(drawing: Drawing): Map<number, number> {
  const { shapes, heads, joins } = drawing
  const neighbours = neighboursIn(joins)
  const homes = new Map<number, number>()
  const sources = [...heads].filter((head) => shapes[head]?.role !== 'box')
  const boxes = [...heads].filter((head) => shapes[head]?.role === 'box')
  for (const [from, to] of joins) {
    hangBox(drawing, homes, from, to)
    if (drawing.isTyped) hangBox(drawing, homes, to, from)
  }
  const reached = new Map([...sources, ...boxes].map((head) => [head, head]))
  // Iterating a Map includes the entries added meanwhile.
  for (const [at, home] of reached)
    for (const next of neighbours.get(at) ?? [])
      if (!reached.has(next) && shapes[next]?.role !== 'caption') {
        reached.set(next, home)
        homes.set(next, home)
      }
  return homes
}

function hangBox(
  { shapes, heads, around }: Drawing,
  homes: Map<number, number>,
  head: number,
  box: number,
): void {
  const isBox = heads.has(box) && shapes[box]?.role === 'box'
  const isHead = heads.has(head) && shapes[head]?.role !== 'box'
  if (isBox && isHead && !homes.has(box) && !isWithin(around, head, box)) homes.set(box, head)
}

/** Maps each shape that an arrow leads to, to the arrow's start, if arrows lead from there to several shapes. */
function ledFrom({ shapes, joins, heads }: Drawing): Map<number, number> {
  const isCard = (index: number) => heads.has(index) && shapes[index]?.role !== 'box'
  const below = new Map<number, Set<number>>()
  for (const [from, to] of joins)
    if (isCard(from) && isCard(to) && from !== to)
      below.set(from, (below.get(from) ?? new Set()).add(to))
  const led = new Map<number, number>()
  for (const [from, all] of below)
    if (all.size > 1) for (const to of all) if (!led.has(to)) led.set(to, from)
  return led
}

/** Returns the next box outwards that has a label, or the head that a box without one is connected to. */
function boxAbove(
  { around, heads, isTyped }: Drawing,
  index: number,
  hangsOn: ReadonlyMap<number, number>,
): number | undefined {
  for (const box of outwards(around, index)) {
    if (heads.has(box)) return box
    const home = isTyped ? undefined : hangsOn.get(box)
    if (home !== undefined && home !== index) return home
  }
  return undefined
}

/** Finds the topic or box for a shape from the boxes around it, from the innermost outwards. */
function inBoxes(
  drawing: Drawing,
  index: number,
  hangsOn: ReadonlyMap<number, number>,
  topicsIn: ReadonlyMap<number, readonly Topic[]>,
): number | undefined {
  const { around, heads } = drawing
  for (const box of outwards(around, index)) {
    const topic = nearest(drawing, index, topicsIn.get(box) ?? [])
    if (topic !== undefined) return topic
    if (heads.has(box)) return box
    const home = hangsOn.get(box)
    if (home !== undefined) return home
  }
  return undefined
}

function topicsByBox({ shapes, around }: Drawing): Map<number, Topic[]> {
  const topicsIn = new Map<number, Topic[]>()
  for (const [index, { role }] of shapes.entries()) {
    const box = around[index]
    if (role !== 'topic' || box === undefined) continue
    const known = topicsIn.get(box)
    if (known) known.push(topicOf(shapes, index))
    else topicsIn.set(box, [topicOf(shapes, index)])
  }
  return topicsIn
}

interface Topic {
  index: number
  place: Place | undefined
}

function topicOf(shapes: readonly Shape[], index: number): Topic {
  return { index, place: shapes[index]?.place }
}

/** Finds the nearest topic; for a shape without a place, the last one before it. All calls take shapes × topics steps. */
function nearest({ shapes }: Drawing, index: number, topics: readonly Topic[]): number | undefined {
  const here = shapes[index]?.place
  if (!here) return topics.findLast((topic) => topic.index < index)?.index
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const topic of topics) {
    if (!topic.place) continue
    const away = distance(here, topic.place)
    if (away >= least) continue
    least = away
    best = topic.index
  }
  return best
}

function isWithin(around: readonly (number | undefined)[], index: number, wanted: number): boolean {
  return outwards(around, index).includes(wanted)
}

/** Nobody nests boxes deeper; a file with thousands must not be walked for each of its nodes. */
const MOST_BOXES_AROUND = 32

function outwards(around: readonly (number | undefined)[], index: number): number[] {
  const boxes: number[] = []
  let box = around[index]
  while (box !== undefined && boxes.length < MOST_BOXES_AROUND) {
    boxes.push(box)
    box = around[box]
  }
  return boxes
}

function neighboursIn(joins: readonly Join[]): Map<number, number[]> {
  const neighbours = new Map<number, number[]>()
  const add = (from: number, to: number) => {
    const known = neighbours.get(from)
    if (known) known.push(to)
    else neighbours.set(from, [to])
  }
  for (const [from, to] of joins) {
    add(from, to)
    add(to, from)
  }
  return neighbours
}

function linesOf(
  shapes: readonly Shape[],
  above: readonly (number | undefined)[],
  tally: Tally,
): OutlineLine[] {
  const below = childrenByParent(shapes, above)
  const lines: OutlineLine[] = []
  const waiting = (below.get(undefined) ?? []).toReversed().map((index) => ({ index, depth: 0 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { index, depth } = next
    const inIt = below.get(index) ?? []
    lines.push(...linesOfShape(shapes[index], inIt.length, depth, tally))
    for (const child of inIt.toReversed()) waiting.push({ index: child, depth: depth + 1 })
  }
  return lines
}

/** Returns the shape's own line, unless it is a box without a label, and one for each of its items. */
function linesOfShape(
  shape: Shape | undefined,
  inIt: number,
  depth: number,
  tally: Tally,
): OutlineLine[] {
  if (!shape) return []
  const { role, line, items } = shape
  const isHead = role !== 'box' || line.label !== ''
  if (role === 'box' && items.length + inIt === 0) {
    if (isHead) tally.add('section', line.label)
    return []
  }
  const inner = isHead ? depth + 1 : depth
  const below = items.map((item) => ({ ...item, depth: item.depth + inner }))
  return isHead ? [{ ...line, depth }, ...below] : below
}

function childrenByParent(shapes: readonly Shape[], above: readonly (number | undefined)[]) {
  const below = new Map<number | undefined, number[]>()
  for (const index of inReadingOrder(shapes)) {
    if (shapes[index]?.role === 'caption') continue
    const known = below.get(above[index])
    if (known) known.push(index)
    else below.set(above[index], [index])
  }
  return below
}
