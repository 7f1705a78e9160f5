import { mapPageOf } from '@/components/map/map-dom'

/** Focuses a chip, and brings it into view below whatever lies over the map. */
export function goToChip(chip: HTMLElement): void {
  chip.focus({ preventScroll: true })
  const { top, bottom } = chip.getBoundingClientRect()
  const isInSight = top >= coveredAbove(chip) && bottom <= innerHeight - MARGIN
  // Sideways too: a map drawn larger than the window scrolls within its field.
  chip.scrollIntoView({
    block: isInSight ? 'nearest' : 'center',
    inline: 'nearest',
    behavior: 'instant',
  })
}

/** Goes there like `goToChip`, and shows the chip until the focus leaves it, however one came. */
export function pointOutChip(chip: HTMLElement): void {
  goToChip(chip)
  chip.dataset.found = ''
  chip.addEventListener('blur', () => delete chip.dataset.found, { once: true })
}

const MARGIN = 24

function coveredAbove(chip: HTMLElement): number {
  const covers = mapPageOf(chip)?.querySelectorAll('.map-top, .filter-bar') ?? []
  const bottoms = [...covers].map((cover) => cover.getBoundingClientRect().bottom)
  return Math.max(0, ...bottoms) + MARGIN
}
