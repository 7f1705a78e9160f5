import { isWithin } from './boxes'
import type { Drawing, Join } from './shapes'

/** Finds the head that each other shape is connected to, directly or through others; a box with a label only directly. */
export function hangingOn(drawing: Drawing): Map<number, number> {
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

/** Maps each shape that an arrow leads to, to the arrow's start, if arrows lead from there to several shapes. */
export function ledFrom({ shapes, joins, heads }: Drawing): Map<number, number> {
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
