import type { OutlineLine } from './outline-of'

/** A drawn node, reduced to what decides where things belong. */
export interface Shape {
  role: 'topic' | 'subtopic' | 'entry' | 'box' | 'caption'
  line: Omit<OutlineLine, 'depth'>
  place?: Place | undefined
  /** The index of the shape that contains it according to the file. */
  inside?: number | undefined
  /** The entries written in it as text, such as the items of a checklist. */
  items: readonly OutlineLine[]
}

export interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** An edge, by the indexes of the two shapes. */
export type Join = readonly [from: number, to: number]

/** The shapes of a file, and what is known of them before each finds the one above it. */
export interface Drawing {
  shapes: readonly Shape[]
  joins: readonly Join[]
  /** The index of the box around each shape. */
  around: readonly (number | undefined)[]
  /** The shapes that others can belong to. */
  heads: ReadonlySet<number>
  isTyped: boolean
}

/** Sorts from the top, then from the left. If one of them has no place, all stay in the order of the file. */
export function inReadingOrder(shapes: readonly Shape[]): number[] {
  const order = shapes.map((_, index) => index)
  if (shapes.some(({ place, role }) => !place && role !== 'caption')) return order
  return order.sort((a, b) => fromTheTop(shapes[a]?.place, shapes[b]?.place) || a - b)
}

function fromTheTop(a: Place | undefined, b: Place | undefined): number {
  return a && b ? a.y - b.y || a.x - b.x : 0
}

/**
 * Returns the squared width of the gap between two boxes, plus, if they touch, a little for the distance of their middles.
 * A hostile file causes millions of calls.
 */
export function distance(a: Place, b: Place): number {
  const across = gap(a.x, a.x + a.width, b.x, b.x + b.width)
  const down = gap(a.y, a.y + a.height, b.y, b.y + b.height)
  const middleX = a.x + a.width / 2 - b.x - b.width / 2
  const middleY = a.y + a.height / 2 - b.y - b.height / 2
  const middles = (middleX < 0 ? -middleX : middleX) + (middleY < 0 ? -middleY : middleY)
  return across * across + down * down + middles * 1e-6
}

function gap(start: number, end: number, otherStart: number, otherEnd: number): number {
  if (start > otherEnd) return start - otherEnd
  return otherStart > end ? otherStart - end : 0
}

/** Tells whether the middle of a shape is in the box. */
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
