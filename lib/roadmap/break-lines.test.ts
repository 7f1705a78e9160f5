import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from './break-lines'
import { lineCount, textWidth } from './text-width'

const width = fc.double({ min: 2, max: 30, noNaN: true })

test('gives as many lines as were counted at most, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), width, (text, room) => {
      const lines = breakLines(text, room)
      expect(lines.length).toBeLessThanOrEqual(lineCount(text, room))
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test('lines of words that fit a line fit it too', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(words, fc.double({ min: 6, max: 30, noNaN: true }), (parts, room) => {
      for (const line of breakLines(parts.join(' '), room))
        expect(textWidth(line)).toBeLessThanOrEqual(room + 1e-9)
    }),
  )
})
