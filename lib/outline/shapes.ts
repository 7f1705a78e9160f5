import type { OutlineLine } from './outline-of'

/** A thing that is drawn, as far as it says where something belongs. */
export interface Shape {
  role: 'topic' | 'subtopic' | 'entry' | 'box' | 'caption'
  line: Omit<OutlineLine, 'depth'>
  place?: Place | undefined
  /** The index of the shape that the file itself says it stands in. */
  inside?: number | undefined
  /** What stands in it as text, such as the items of a checklist. */
  items: readonly OutlineLine[]
}

export interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** An edge by the indexes of what it joins. */
export type Join = readonly [from: number, to: number]

/** From the top, then from the left. Where one of them has no place, all stay in the order of the file. */
export function inReadingOrder(shapes: readonly Shape[]): number[] {
  const order = shapes.map((_, index) => index)
  if (shapes.some(({ place, role }) => !place && role !== 'caption')) return order
  return order.sort((a, b) => fromTheTop(shapes[a]?.place, shapes[b]?.place) || a - b)
}

function fromTheTop(a: Place | undefined, b: Place | undefined): number {
  return a && b ? a.y - b.y || a.x - b.x : 0
}

/** The square of the width of the gap between two boxes, and, where they touch, how far their middles are apart. */
export function distance(a: Place, b: Place): number {
  const across = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width))
  const down = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height))
  const middles = (middle(a.x, a.width, b.x, b.width) + middle(a.y, a.height, b.y, b.height)) * 1e-6
  return across * across + down * down + middles
}

function middle(a: number, wide: number, b: number, wideToo: number): number {
  return Math.abs(a + wide / 2 - (b + wideToo / 2))
}

/** Whether the middle of a shape is in the box. */
export function isIn({ x, y, width, height }: Place, box: Place): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  return (
    middleX >= box.x &&
    middleX <= box.x + box.width &&
    middleY >= box.y &&
    middleY <= box.y + box.height
  )
}

export function areaOf({ width, height }: Place): number {
  return width * height
}
