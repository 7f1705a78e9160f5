import type { Box, Stop } from './route'

/** The places of chips on a map, in its own px, read from the page: right in every layout and at every text size. */
export interface ChipPlaces {
  of: (skill: string) => Stop | undefined
  /** x of the trail; 0 where there is one column only. */
  middle: number
}

export function chipPlaces(map: HTMLElement, chips: ReadonlyMap<string, HTMLElement>): ChipPlaces {
  const { left, top } = map.getBoundingClientRect()
  const style = getComputedStyle(map)
  const frame = { left, top, zoom: Number(style.getPropertyValue('zoom')) || 1 }
  const middle = style.getPropertyValue('--columns').trim() === '2' ? map.offsetWidth / 2 : 0
  const boxes = new Map<Element, Box>()
  const boxOf = (element: Element) => {
    const box = boxes.get(element) ?? readBox(element, frame)
    boxes.set(element, box)
    return box
  }
  return {
    middle,
    of: (skill) => {
      const chip = chips.get(skill)
      if (!chip) return
      // To ask a box of it would lay out a leg that the browser leaves aside while it is far from the window.
      if (!chip.checkVisibility({ contentVisibilityAuto: true }))
        return farStop(chip, middle > 0, boxOf)
      return { chip: boxOf(chip), card: boxOf(chip.closest('.cards > .group') ?? chip) }
    },
  }
}

/** Somewhere in its column of its leg, which nobody sees before it is drawn anew. */
function farStop(chip: HTMLElement, wide: boolean, boxOf: (element: Element) => Box): Stop {
  const leg = boxOf(chip.closest('.leg') ?? chip)
  const middle = (leg.top + leg.bottom) / 2
  const across = wide ? columnOf(chip, leg) : leg
  const place = { ...across, top: middle, bottom: middle }
  return { chip: place, card: chip.closest('.cards') ? { ...place, top: leg.top } : place }
}

function columnOf(chip: HTMLElement, { left, right }: Box): Pick<Box, 'left' | 'right'> {
  if (!chip.closest('.cards')) return { left, right }
  const column = ((right - left) * 5) / 12
  return chip.closest('.cards > .right')
    ? { left: right - column, right }
    : { left, right: left + column }
}

/** The map's own coordinates: it may be drawn larger or smaller, and what is drawn in it with it. */
interface Frame {
  left: number
  top: number
  zoom: number
}

function readBox(element: Element, frame: Frame): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return {
    left: (left - frame.left) / frame.zoom,
    right: (right - frame.left) / frame.zoom,
    top: (top - frame.top) / frame.zoom,
    bottom: (bottom - frame.top) / frame.zoom,
  }
}
