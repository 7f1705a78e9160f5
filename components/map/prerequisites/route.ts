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
 * column the lane is the outer margin; from side to side, and to and from the trail, it is the corridor of the trail,
 * where signs and pills stand above it.
 * @param middle x of the trail; 0 where there is one column only, right of it
 * @param lane how far out it runs: ways of another lane keep clear of it
 */
export function routeBetween(from: Stop, to: Stop, middle: number, lane = 1): Point[] {
  const x = laneBetween(from, to, middle, lane)
  const [y1, y2] = [from.chip.bottom + HALF_GAP, to.chip.top - HALF_GAP]
  if (sameBox(from.card, to.card) && Math.abs(y1 - y2) < 1)
    return alongOneGap(from.chip, to.chip, y1)
  const [x1, x2] = [inset(from.chip, x), inset(to.chip, x)]
  return [
    [x1, from.chip.bottom],
    [x1, y1],
    [x, y1],
    [x, y2],
    [x2, y2],
    [x2, to.chip.top],
  ]
}

export type Point = readonly [x: number, y: number]

/** From one row to the next needs no lane; straight down to the chip below. */
function alongOneGap(from: Box, to: Box, y: number): Point[] {
  if (from.left === to.left)
    return [
      [from.left + INSET, from.bottom],
      [from.left + INSET, to.top],
    ]
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
  let path = `M${round(first[0])} ${round(first[1])}`
  rest.forEach((corner, index) => {
    const next = rest[index + 1]
    const before = rest[index - 1] ?? first
    if (next) {
      const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, next) / 2)
      const [ax, ay] = toward(corner, before, radius)
      const [bx, by] = toward(corner, next, radius)
      path += `L${round(ax)} ${round(ay)}Q${round(corner[0])} ${round(corner[1])} ${round(bx)} ${round(by)}`
    } else path += `L${round(corner[0])} ${round(corner[1])}`
  })
  return path
}

/** The tip with which a route meets its chip, as an SVG path. */
export function arrowInto(points: readonly Point[]): string {
  const [x, y] = points.at(-1) ?? [0, 0]
  return `M${round(x)} ${round(y)}l-4 -6h8z`
}

function laneBetween(from: Stop, to: Stop, middle: number, lane: number): number {
  const out = LANE + (lane - 1) * BETWEEN_LANES
  const side = sideOf(isOnTrail(to) ? from : to, middle)
  const crosses = isOnTrail(from) || isOnTrail(to) || sideOf(from, middle) !== side
  if (middle > 0 && crosses)
    return side === 'left'
      ? middle - middle / CORRIDOR + 2 * out
      : middle + middle / CORRIDOR - 2 * out
  return side === 'left'
    ? Math.min(from.card.left, to.card.left) - out
    : Math.max(from.card.right, to.card.right) + out
}

function sideOf({ card: { left, right } }: Stop, middle: number): 'left' | 'right' {
  return (left + right) / 2 < middle ? 'left' : 'right'
}

function isOnTrail({ chip, card }: Stop): boolean {
  return sameBox(chip, card)
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top
}

/** Returns the x at which a route leaves or meets a chip: near the end that faces its lane. */
function inset({ left, right }: Box, lane: number): number {
  return lane < (left + right) / 2 ? left + INSET : right - INSET
}

function distance(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
}

function toward(from: Point, to: Point, by: number): Point {
  return [from[0] + Math.sign(to[0] - from[0]) * by, from[1] + Math.sign(to[1] - from[1]) * by]
}

/** A tenth of a px is enough, and a long chain is a long path. */
function round(length: number): number {
  return Math.round(length * 10) / 10
}

const HALF_GAP = 4
const LANE = 10
const BETWEEN_LANES = 4
const INSET = 18
const RADIUS = 6
/** The cards keep 6 of 72 rem clear on either side of the trail: lib/roadmap/layout-measures.ts. */
const CORRIDOR = 6
