import type { Group } from './group'
import { round } from './layout-trail'
import { lineCount, textWidth } from './text-width'

export function chipHeight(title: string, width: number): number {
  const lines = lineCount(title, (width - CHIP.aroundText) / CHIP.fontSize)
  return CHIP.height + (lines - 1) * CHIP.lineHeight
}

export function signSize({ title, pick }: Group, measures: Measures) {
  const around = SIGN.aroundText + (pick === undefined ? 0 : SIGN.aroundChoice)
  const wished = textWidth(title) * SIGN.fontSize + around + SLACK
  const width = round(clamp(wished, measures.signWidth, measures.signMaxWidth))
  const lines = lineCount(title, (width - around) / SIGN.fontSize)
  return { width, height: SIGN.height + (lines - 1) * SIGN.lineHeight }
}

export function pillSize(title: string, measures: Measures) {
  const wished = textWidth(title) * PILL.fontSize + PILL.aroundText + SLACK
  const width = round(clamp(wished, measures.pillWidth, measures.signMaxWidth))
  const lines = lineCount(title, (width - PILL.aroundText) / PILL.fontSize)
  return { width, height: PILL.height + (lines - 1) * PILL.lineHeight }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

/** Kept equal with components/map/map.css by e2e/map-geometry.spec.ts. */
export const CARD = { padding: 0.875, nestedPadding: 0.625, titleBottom: 2.5, gap: 0.5 }
export const CHIP = { height: 2.25, lineHeight: 1.125, fontSize: 0.875, aroundText: 4.25 }
/** The count of a choice is longer: "one of 12, 10 / 24". */
export const SIGN = {
  height: 2.75,
  lineHeight: 1.375,
  fontSize: 1.0625,
  aroundText: 9.5,
  aroundChoice: 2.75,
}
const PILL = { height: 2.5, lineHeight: 1.25, fontSize: 0.9375, aroundText: 5.75 }

/** So that rounding never breaks the line of a title that just fits. */
const SLACK = 0.25

export interface Measures {
  width: number
  trail: number
  meander: number
  start: number
  end: number
  afterSign: number
  afterStage: number
  afterPill: number
  betweenCards: number
  columns: number[]
  cardWidth: number
  chipColumns: number
  signWidth: number
  signMaxWidth: number
  pillWidth: number
  signX: (width: number) => number
}

export const WIDE: Measures = {
  width: 72,
  trail: 36,
  meander: 0.8,
  start: 2.5,
  end: 5,
  afterSign: 1.5,
  afterStage: 2.5,
  afterPill: 1.75,
  betweenCards: 1,
  columns: [0, 42],
  cardWidth: 30,
  chipColumns: 2,
  signWidth: 18.75,
  signMaxWidth: 34,
  pillWidth: 20,
  signX: (width) => WIDE.trail - width / 2,
}

export const NARROW: Measures = {
  ...WIDE,
  width: 22.375,
  trail: 0.5,
  meander: 0.1,
  start: 1,
  end: 4,
  afterSign: 1,
  afterStage: 1.75,
  afterPill: 1.75,
  columns: [1.75],
  cardWidth: 20.625,
  chipColumns: 1,
  signWidth: 20.625,
  signMaxWidth: 20.625,
  pillWidth: 20.625,
  signX: () => 1.75,
}
