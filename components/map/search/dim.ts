import { chipsOn } from '@/components/map/map-dom'

/** Makes all chips of a map step back but those of some skills; without skills, none. Writes only what changed. */
export function dimAllBut(page: HTMLElement, kept: readonly string[] | undefined): void {
  const skills = kept && new Set(kept)
  page.toggleAttribute('data-filtered', kept !== undefined)
  for (const chip of chipsOn(page)) {
    const dim = skills !== undefined && !skills.has(chip.dataset.skill ?? '')
    if (dim !== chip.hasAttribute('data-dim')) chip.toggleAttribute('data-dim', dim)
  }
}
