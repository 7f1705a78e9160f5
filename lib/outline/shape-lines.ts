import type { OutlineLine } from './outline-of'
import { inReadingOrder, type Shape } from './shapes'
import type { Tally } from './tally'

/** Returns the lines of all shapes in reading order, each below the shape that it belongs to. */
export function linesOf(
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
