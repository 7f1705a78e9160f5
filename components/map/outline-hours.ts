import { chipsOn } from './map-dom'

/**
 * Writes each skill's hours beside it, once. They are in the page already as a list of numbers; in every skill's markup
 * they would weigh on the map, which does not show them.
 * @param hours of the skills in the order of the map
 */
export function showHours(page: ParentNode, hours: readonly number[]): void {
  const chips = chipsOn(page)
  chips.forEach((chip, place) => {
    const row = chip.parentElement
    const own = hours[place]
    if (row && own && !row.dataset.hours) row.dataset.hours = `${own} h`
  })
}
