import type { Box } from './route'

interface Size {
  width: number
  height: number
}

/**
 * Places a card of this size beside a box: below, above, right or left of it, wherever it fits into `room` and
 * covers least of what should stay in sight; below wins a tie. It never covers the box itself.
 * @returns its left and top in the same px; null when it fits nowhere
 */
export function placeCard(
  box: Box,
  { width, height }: Size,
  room: Box,
  inSight: readonly Box[],
): { left: number; top: number } | null {
  const along = clamp(box.left, room.left, room.right - width)
  const beside = clamp(box.top, room.top, room.bottom - height)
  const places = [
    { left: along, top: box.bottom + GAP },
    { left: along, top: box.top - GAP - height },
    { left: box.right + GAP, top: beside },
    { left: box.left - GAP - width, top: beside },
  ].map(({ left, top }) => ({ left, top, right: left + width, bottom: top + height }))
  const fitting = places
    .filter((place) => isWithin(place, room))
    .map((place) => ({
      place,
      covered: inSight.reduce((sum, one) => sum + overlap(place, one), 0),
    }))
    .sort((a, b) => a.covered - b.covered)
  const best = fitting[0]?.place
  return best ? { left: best.left, top: best.top } : null
}

const GAP = 10

function isWithin(box: Box, room: Box): boolean {
  return (
    box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom
  )
}

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
