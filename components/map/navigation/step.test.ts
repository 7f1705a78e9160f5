import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Direction, type Place, step } from './step'

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']
const BACK = { left: 'right', right: 'left', up: 'down', down: 'up' } as const

/** Two columns at each side of the trail, then a project on it, then one card alone. */
const MAP = [
  place(0, 0, 0), place(110, 0, 0), place(0, 50, 0), place(400, 20, 0), place(510, 20, 0), place(400, 70, 0),
  place(255, 200, 1),
  place(400, 300, 2), place(510, 300, 2),
] // biome-ignore format: rows of the map

test('left and right change columns, across the trail too', () => {
  expect(step(MAP, 0, 'right')).toBe(1)
  expect(step(MAP, 1, 'right')).toBe(3)
  expect(step(MAP, 3, 'left')).toBe(1)
  expect(step(MAP, 2, 'right')).toBe(1)
  expect(step(MAP, 4, 'right')).toBe(4)
})

test('up and down walk a column, then go on to the next leg', () => {
  expect(step(MAP, 0, 'down')).toBe(2)
  expect(step(MAP, 2, 'down')).toBe(6)
  expect(step(MAP, 6, 'down')).toBe(7)
  expect(step(MAP, 6, 'up')).toBe(1)
  expect(step(MAP, 8, 'down')).toBe(8)
  expect(step(MAP, 0, 'up')).toBe(0)
})

test('every step ends on a chip', () => {
  fc.assert(
    fc.property(places, (map) => {
      for (const [from, direction] of steps(map))
        expect(map[step(map, from, direction)]).toBeDefined()
    }),
  )
})

test('every chip can be reached from every other', () => {
  fc.assert(
    fc.property(places, (map) => {
      for (const from of map.keys()) expect(reachableFrom(map, from).size).toBe(map.length)
    }),
  )
})

test('a step up or down on one leg is undone by the opposite one', () => {
  fc.assert(
    fc.property(places, (map) => {
      for (const [from, direction] of steps(map)) {
        const to = step(map, from, direction)
        const isAlong = direction === 'up' || direction === 'down'
        if (isAlong && to !== from && map[to]?.leg === map[from]?.leg)
          expect(step(map, to, BACK[direction])).toBe(from)
      }
    }),
  )
})

test('on a grid every step is undone by the opposite one', () => {
  const size = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(size, size, size, (legs, rows, columns) => {
      const grid = Array.from({ length: legs * rows * columns }, (_, at) => {
        const row = Math.floor(at / columns)
        return place((at % columns) * 110, row * 50, Math.floor(row / rows))
      })
      for (const [from, direction] of steps(grid)) {
        const to = step(grid, from, direction)
        if (to !== from) expect(step(grid, to, BACK[direction])).toBe(from)
      }
    }),
  )
})

function place(left: number, top: number, leg: number): Place {
  return { left, right: left + 100, top, bottom: top + 40, leg }
}

const places = fc.array(
  fc
    .record({
      left: fc.nat(600),
      top: fc.nat(900),
      width: fc.integer({ min: 1, max: 250 }),
      height: fc.integer({ min: 1, max: 60 }),
      leg: fc.nat(4),
    })
    .map(({ left, top, width, height, leg }) => ({
      left,
      right: left + width,
      top,
      bottom: top + height,
      leg,
    })),
  { minLength: 1, maxLength: 25 },
)

function steps(map: readonly Place[]): [number, Direction][] {
  return map.flatMap((_, from) =>
    DIRECTIONS.map((direction): [number, Direction] => [from, direction]),
  )
}

function reachableFrom(map: readonly Place[], from: number): Set<number> {
  const reached = new Set([from])
  for (const at of reached)
    for (const direction of DIRECTIONS) reached.add(step(map, at, direction))
  return reached
}
