import { outwards } from './boxes'
import { hangingOn, ledFrom } from './connected'
import { nearest, type Topic, topicOf, topicsByBox } from './nearest-topic'
import type { Drawing } from './shapes'

/** Finds the shape that each shape belongs to, by index. */
export function parentsOf(drawing: Drawing): (number | undefined)[] {
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
