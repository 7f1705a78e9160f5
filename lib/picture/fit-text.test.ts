import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawable } from '@/lib/drawing/drawable'
import { fitText } from './fit-text'
import { measureText } from './measure-text'

const NAMES = [
  'Zoë',
  'محمد عبد الرحمن',
  '山田太郎',
  'สมชาย ใจดี',
  '👩🏽‍💻🥾',
  'Wolfeschlegelsteinhausen',
  'a/b-c',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...NAMES), { maxLength: 12 }).map((names) => names.join(' ')),
)

test('no line is wider than its room, and there are no more of them than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (said) => {
      const { lines, size, weight } = await fitText(said, {
        width: 400,
        weight: 700,
        steps: [[60, 1], [40, 2]], // biome-ignore format: a row
      })
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect((await measureText(line, weight)) * size).toBeLessThan(402)
    }),
    { numRuns: 60 },
  )
})

test('what fits is whole, and what does not says so', async () => {
  const steps = [[40, 2]] as const
  const room = { width: 400, weight: 700, steps }
  expect((await fitText('One two', room)).lines).toEqual(['One two'])
  const { lines } = await fitText('one two three four five six seven eight nine ten', room)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
  expect((await fitText('', room)).lines).toEqual([])
})

test('nothing that steers or hides is drawn, whatever is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (said) => {
      const drawn = drawable(said)
      expect(drawn).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u)
      expect(drawable(drawn)).toBe(drawn)
    }),
  )
  expect(drawable(`Z${'\u0335'.repeat(50)}algo`)).toHaveLength(9)
  expect(drawable('ada\u202Elevol\u202C')).toBe('adalevol')
  expect(drawable('👩🏽‍💻 می‌خواهم')).toBe('👩🏽‍💻 می‌خواهم')
})
