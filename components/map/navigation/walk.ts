import { chipOf, chipsWithin } from '@/components/map/map-dom'
import { goToChip } from './go-to-chip'
import { type Direction, type Place, step } from './step'

/** Moves the focus from the chip that has it, as the key says. Only the legs around it are measured. */
export function walk(page: ParentNode, key: string): void {
  const here = chipOf(document.activeElement)
  if (!here) return
  const direction = DIRECTIONS[key]
  if (direction) goTo(stepFrom(here, legsAround(page, here), direction))
  else goTo(key === 'Home' ? chipsIn(page)[0] : chipsIn(page).at(-1))
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function stepFrom(
  here: HTMLElement,
  legs: readonly (readonly HTMLElement[])[],
  direction: Direction,
): HTMLElement | undefined {
  const chips = legs.flat()
  const places = legs.flatMap((leg, at) => leg.map((chip) => placeOf(chip, at)))
  return chips[step(places, chips.indexOf(here), direction)]
}

/** The chips of the leg of one chip, and of the legs before and after it that have some. */
function legsAround(page: ParentNode, here: HTMLElement): HTMLElement[][] {
  const legs = [...page.querySelectorAll('[data-map] .leg')]
  const at = legs.findIndex((leg) => leg.contains(here))
  const before = legs.slice(0, at).findLast(hasChips)
  const after = legs.slice(at + 1).find(hasChips)
  return [before, legs[at], after].map((leg) => (leg ? chipsIn(leg) : []))
}

function hasChips(leg: ParentNode): boolean {
  return chipsWithin(leg).length > 0
}

function chipsIn(part: ParentNode): HTMLElement[] {
  return chipsWithin(part).filter((chip) => chipOf(chip))
}

function placeOf(chip: HTMLElement, leg: number): Place {
  const { left, right, top, bottom } = chip.getBoundingClientRect()
  return { left, right, top, bottom, leg }
}

function goTo(chip: HTMLElement | undefined): void {
  if (chip) goToChip(chip)
}
