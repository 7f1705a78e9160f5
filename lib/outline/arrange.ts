import { boxesAround, withoutCycles } from './boxes'
import type { OutlineLine } from './outline-of'
import { parentsOf } from './parents'
import { linesOf } from './shape-lines'
import { type Drawing, inReadingOrder, type Join, type Shape } from './shapes'
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
