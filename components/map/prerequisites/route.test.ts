import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, type Point, pathThrough, routeBetween, type Stop } from './route'

/** Cards of two columns of chips on both sides of a trail at 576, as the wide layout places them. */
const cards = [0, 672].flatMap((left) =>
  [0, 300, 900].map((top): Box => ({ left, right: left + 480, top, bottom: top + 200 })),
)
const stops = cards.flatMap((card) =>
  [0, 1, 2].flatMap((row) =>
    [14, 244].map((x): Stop => {
      const [left, top] = [card.left + x, card.top + 40 + row * 44]
      return { card, chip: { left, right: left + 222, top, bottom: top + 36 } }
    }),
  ),
)
/** Projects on the trail, between the rows of cards. */
const pills = [230, 260, 560].map((top): Stop => {
  const box = { left: 416, right: 736, top, bottom: top + 20 }
  return { card: box, chip: box }
})
const stop = fc.constantFrom(...stops, ...pills)

describe('a route', () => {
  test('runs at right angles and enters no chip on its way', () => {
    fc.assert(
      fc.property(stop, stop, fc.constantFrom(1, 2), (from, to, lane) => {
        fc.pre(from !== to)
        const route = routeBetween(from, to, 576, lane)
        route.slice(1).forEach((point, index) => {
          const before = route[index] ?? point
          expect(before[0] === point[0] || before[1] === point[1]).toBe(true)
          for (const { chip } of stops) expect(enters(before, point, chip)).toBe(false)
        })
      }),
    )
  })

  test('is a path from chip to chip', () => {
    const [from, to] = [stops[0], stops[9]]
    if (!from || !to) throw new Error('two stops')
    const path = pathThrough(routeBetween(from, to, 576))
    expect(path).toMatch(/^M32 76L/)
    expect(path).toMatch(new RegExp(`L\\d+ ${to.chip.top}$`))
  })
})

/** Returns true if a stretch passes through the inside of a box. */
function enters(a: Point, b: Point, box: Box): boolean {
  const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])]
  const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])]
  return right > box.left && left < box.right && bottom > box.top && top < box.bottom
}
