import type { Box } from '@/components/map/prerequisites/route'

/** A chip's place: its box in px, and which leg of the trail it stands on, counted from the top. */
export interface Place extends Box {
  leg: number
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The place that a step from one place leads to, as numbers in `places`; where there is none in that direction, the
 * same place. Up and down walk along a column of a leg and go on to the nearest column of the next leg; left and right
 * change to the column beside it, as level as can be. So one can get from every chip to every other.
 */
export function step(places: readonly Place[], from: number, direction: Direction): number {
  const here = places[from]
  if (!here) return from
  const onLeg = (leg: number) => places.flatMap((place, at) => (place.leg === leg ? at : []))
  const columns = columnsOf(places, onLeg(here.leg))
  const inColumn = columns.findIndex((column) => column.includes(from))
  const column = columns[inColumn] ?? []
  if (direction === 'left' || direction === 'right') {
    const beside = columns[inColumn + (direction === 'left' ? -1 : 1)] ?? []
    return nearest(beside, (at) => Math.abs(middleY(places[at]) - middleY(here))) ?? from
  }
  const ahead = column[column.indexOf(from) + (direction === 'up' ? -1 : 1)]
  if (ahead !== undefined) return ahead
  const leg = nextLeg(places, here.leg, direction)
  if (leg === undefined) return from
  const ends = columnsOf(places, onLeg(leg)).flatMap(
    (other) => (direction === 'up' ? other.at(-1) : other[0]) ?? [],
  )
  return nearest(ends, (at) => Math.abs(middleX(places[at]) - middleX(here))) ?? from
}

/** Groups chips into columns, from left to right, each from the top. */
function columnsOf(places: readonly Place[], among: readonly number[]): number[][] {
  const columns: number[][] = []
  let before: number | undefined
  for (const at of among.toSorted((a, b) => middleX(places[a]) - middleX(places[b]))) {
    const x = middleX(places[at])
    const isBeside = before === undefined || x - before > widthOf(places[at]) / 2
    if (isBeside) columns.push([at])
    else columns.at(-1)?.push(at)
    before = x
  }
  return columns.map((column) =>
    column.toSorted((a, b) => middleY(places[a]) - middleY(places[b]) || a - b),
  )
}

function nextLeg(
  places: readonly Place[],
  from: number,
  direction: 'up' | 'down',
): number | undefined {
  const legs = places
    .map(({ leg }) => leg)
    .filter((leg) => (direction === 'up' ? leg < from : leg > from))
  if (legs.length === 0) return undefined
  return legs.reduce((a, b) => (direction === 'up' ? Math.max(a, b) : Math.min(a, b)))
}

/** The first of those with the smallest distance. */
function nearest(among: readonly number[], distance: (at: number) => number): number | undefined {
  const [first, ...rest] = among
  if (first === undefined) return undefined
  return rest.reduce((best, at) => (distance(at) < distance(best) ? at : best), first)
}

function middleX(place: Place | undefined): number {
  return place ? (place.left + place.right) / 2 : 0
}

function middleY(place: Place | undefined): number {
  return place ? (place.top + place.bottom) / 2 : 0
}

function widthOf(place: Place | undefined): number {
  return place ? place.right - place.left : 0
}
