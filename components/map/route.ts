/** A box in px. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A chip with the card it lies in; a pill on the trail is its own card. */
export interface Stop {
  chip: Box
  card: Box
}

/**
 * The way from a skill to one that requires it, as corner points: out below the first chip, along the gap between rows
 * to a lane beside the cards, along the lane, and in above the second chip. It crosses no chip and no text. Within one
 * column the lane is the outer margin; from side to side it is the corridor of the trail, where signs stand above it.
 * @param middle x of the trail; everything stands right of it where there is one column only
 */
export function routeBetween(from: Stop, to: Stop, middle: number): Point[] {
  const side = sideOf(to.card, middle)
  const crosses = sideOf(from.card, middle) !== side && !isOnTrail(from) && !isOnTrail(to)
  const lane = crosses ? corridor(to.card, side) : margin(from, to, side)
  const [y1, y2] = [from.chip.bottom + HALF_GAP, to.chip.top - HALF_GAP]
  if (sameBox(from.card, to.card) && Math.abs(y1 - y2) < 1)
    return alongOneGap(from.chip, to.chip, y1)
  const [x1, x2] = [inset(from.chip, lane), inset(to.chip, lane)]
  return [
    [x1, from.chip.bottom],
    [x1, y1],
    [lane, y1],
    [lane, y2],
    [x2, y2],
    [x2, to.chip.top],
  ]
}

export type Point = readonly [x: number, y: number]

/** From one row to the next needs no lane. */
function alongOneGap(from: Box, to: Box, y: number): Point[] {
  const [x1, x2] = [inset(from, to.right), inset(to, from.left)]
  return [
    [x1, from.bottom],
    [x1, y],
    [x2, y],
    [x2, to.top],
  ]
}

/** The route as an SVG path with rounded corners. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${first[0]} ${first[1]}`
  rest.forEach((corner, index) => {
    const next = rest[index + 1]
    const before = rest[index - 1] ?? first
    if (next) {
      const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, next) / 2)
      const [ax, ay] = toward(corner, before, radius)
      const [bx, by] = toward(corner, next, radius)
      path += `L${ax} ${ay}Q${corner[0]} ${corner[1]} ${bx} ${by}`
    } else path += `L${corner[0]} ${corner[1]}`
  })
  return path
}

type Side = 'left' | 'right'

function sideOf({ left, right }: Box, middle: number): Side {
  return (left + right) / 2 < middle ? 'left' : 'right'
}

function isOnTrail({ chip, card }: Stop): boolean {
  return sameBox(chip, card)
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top
}

/** Outside of both cards, on the side of the second. */
function margin(from: Stop, to: Stop, side: Side): number {
  return side === 'left'
    ? Math.min(from.card.left, to.card.left) - LANE
    : Math.max(from.card.right, to.card.right) + LANE
}

function corridor(card: Box, side: Side): number {
  return side === 'left' ? card.right + 2 * LANE : card.left - 2 * LANE
}

/** Where a route leaves or meets a chip: near the end that faces its lane. */
function inset({ left, right }: Box, lane: number): number {
  return lane < (left + right) / 2 ? left + INSET : right - INSET
}

function distance(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
}

function toward(from: Point, to: Point, by: number): Point {
  return [from[0] + Math.sign(to[0] - from[0]) * by, from[1] + Math.sign(to[1] - from[1]) * by]
}

const HALF_GAP = 4
const LANE = 10
const INSET = 18
const RADIUS = 6
