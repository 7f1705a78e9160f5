import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap, placeCard } from './place-card'
import type { Box } from './route'

const ROOM: Box = { left: 0, top: 0, right: 1000, bottom: 800 }
const box: fc.Arbitrary<Box> = fc
  .record({
    left: fc.integer({ min: -50, max: 900 }),
    top: fc.integer({ min: -50, max: 780 }),
    width: fc.integer({ min: 10, max: 300 }),
    height: fc.integer({ min: 10, max: 60 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }))
const size = fc.record({
  width: fc.integer({ min: 50, max: 400 }),
  height: fc.integer({ min: 20, max: 300 }),
})

test('a card lies within its room and never on what it is about', () => {
  fc.assert(
    fc.property(box, size, fc.array(box, { maxLength: 6 }), (about, { width, height }, inSight) => {
      const place = placeCard(about, { width, height }, ROOM, inSight)
      if (!place) return
      const card = { ...place, right: place.left + width, bottom: place.top + height }
      expect(overlap(card, about)).toBe(0)
      expect(overlap(card, ROOM)).toBe(width * height)
    }),
  )
})

test('it stands below, and gives way to what should stay in sight', () => {
  const about = { left: 400, top: 400, right: 600, bottom: 440 }
  const card = { width: 200, height: 100 }
  expect(placeCard(about, card, ROOM, [])).toEqual({ left: 400, top: 450 })
  const below = { left: 400, top: 460, right: 600, bottom: 500 }
  expect(placeCard(about, card, ROOM, [below])).toEqual({ left: 400, top: 290 })
  const above = { left: 400, top: 340, right: 600, bottom: 380 }
  expect(placeCard(about, card, ROOM, [below, above])).toEqual({ left: 610, top: 400 })
  expect(placeCard(about, { width: 1001, height: 10 }, ROOM, [])).toBeNull()
})
