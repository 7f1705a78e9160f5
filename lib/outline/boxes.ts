import { areaOf, isIn, type Place, type Shape } from './shapes'

/**
 * Finds the smallest box around each shape, by index: the one that the file names, else the one it is drawn in. Takes
 * shapes × boxes steps, bounded by their maximum.
 */
export function boxesAround(shapes: readonly Shape[]): (number | undefined)[] {
  const boxes = shapes
    .flatMap(({ role, place }, index) =>
      role === 'box' && place && areaOf(place) > 0 ? [{ index, place }] : [],
    )
    .sort((a, b) => areaOf(a.place) - areaOf(b.place) || a.index - b.index)
  const ranks = new Map(boxes.map(({ index }, rank) => [index, rank]))
  const around = shapes.map(({ place, inside }, index) => {
    if (inside !== undefined && inside !== index && shapes[inside]?.role === 'box') return inside
    return place && boxAround(place, boxes, (ranks.get(index) ?? -1) + 1)
  })
  return withoutCycles(around)
}

/** Returns the first box from `start` on: a box is inside larger ones only. */
function boxAround(
  place: Place,
  boxes: readonly { index: number; place: Place }[],
  start: number,
): number | undefined {
  for (let rank = start; rank < boxes.length; rank++) {
    const box = boxes[rank]
    if (box && isIn(place, box.place)) return box.index
  }
  return undefined
}

/** Breaks cycles: in a hostile file a shape can contain itself through others. */
export function withoutCycles(above: readonly (number | undefined)[]): (number | undefined)[] {
  const free = [...above]
  const walked = new Map<number, number>()
  for (const start of free.keys()) {
    let at: number | undefined = start
    let last: number | undefined
    while (at !== undefined && !walked.has(at)) {
      walked.set(at, start)
      last = at
      at = free[at]
    }
    if (at !== undefined && last !== undefined && walked.get(at) === start) free[last] = undefined
  }
  return free
}

export function isWithin(
  around: readonly (number | undefined)[],
  index: number,
  wanted: number,
): boolean {
  return outwards(around, index).includes(wanted)
}

/** Nobody nests boxes deeper; a file with thousands must not be walked for each of its nodes. */
const MOST_BOXES_AROUND = 32

export function outwards(around: readonly (number | undefined)[], index: number): number[] {
  const boxes: number[] = []
  let box = around[index]
  while (box !== undefined && boxes.length < MOST_BOXES_AROUND) {
    boxes.push(box)
    box = around[box]
  }
  return boxes
}
