import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SVG_COLOURS } from '@/lib/drawing/colours'

type Rgb = readonly [red: number, green: number, blue: number]
type Matrix = readonly [Rgb, Rgb, Rgb]

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB; achromatopsia sees luminance alone. */
const DEFICIENCIES: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}

const MARKS = [
  ['done', 'done-tint'],
  ['learning', 'learning-tint'],
  ['soft', 'skipped-tint'],
  ['trail', 'card'],
  ['trail', 'paper'],
] as const
const TEXTS = [
  ['ink', 'done-tint'],
  ['ink', 'learning-tint'],
  ['soft', 'skipped-tint'],
  ['soft', 'paper'],
  ['on-sign', 'sign'],
] as const
const AREAS = [
  'frontend',
  'backend',
  'api',
  'database',
  'deployment',
  'security',
  'engineering',
] as const

describe.each(Object.entries(DEFICIENCIES))('with %s', (_, deficiency) => {
  describe.each(['light', 'dark'] as const)('in %s', (theme) => {
    const palette = SVG_COLOURS[theme]
    const contrast = (front: keyof typeof palette, back: keyof typeof palette) =>
      contrastOf(seen(palette[front], deficiency), seen(palette[back], deficiency))

    test.each(MARKS)('the mark of %s is seen on %s', (front, back) => {
      expect(contrast(front, back)).toBeGreaterThanOrEqual(3)
    })

    test.each(TEXTS)('%s is read on %s', (front, back) => {
      expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5)
    })

    // Areas are told apart by the form of their blaze; so that form has to be seen.
    test.each(AREAS)('the form of %s is seen on its blaze', (area) => {
      expect(contrast(area, 'blaze-bar')).toBeGreaterThanOrEqual(1.5)
    })
  })
})

test('what has no hue looks the same to everybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), (grey) => {
      const hex = `#${grey.toString(16).padStart(2, '0').repeat(3)}`
      for (const deficiency of Object.values(DEFICIENCIES))
        for (const part of seen(hex, deficiency)) expect(part).toBeCloseTo(linear(grey), 2)
    }),
  )
})

/** A colour as somebody sees it, in linear RGB. */
function seen(hex: string, matrix: Matrix): Rgb {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16)),
  )
  const part = ([r, g, b]: Rgb) =>
    Math.min(1, Math.max(0, r * (red ?? 0) + g * (green ?? 0) + b * (blue ?? 0)))
  return [part(matrix[0]), part(matrix[1]), part(matrix[2])]
}

function linear(byte: number): number {
  const part = byte / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

function contrastOf(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
