import { type MapFilter, NO_FILTER } from '@/lib/progress/map-filter'
import { AREA_NAMES } from '@/lib/skill/area-names'

export const LEFT = 'What is left'
export const READY = 'Ready now'

/** The name of a status, a level or a need. */
export function choiceName(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

interface Chosen {
  name: string
  /** The filter without this choice. */
  without: MapFilter
}

/** The parts of a filter in the order of the choices. */
export function chosenIn(filter: MapFilter): Chosen[] {
  const each = <K extends 'status' | 'level' | 'need' | 'area'>(
    kind: K,
    nameOf: (one: MapFilter[K][number]) => string,
  ): Chosen[] =>
    filter[kind].map((one) => ({
      name: nameOf(one),
      without: { ...filter, [kind]: filter[kind].filter((other) => other !== one) },
    }))
  return [
    ...(filter.left ? [{ name: LEFT, without: { ...filter, left: NO_FILTER.left } }] : []),
    ...(filter.ready ? [{ name: READY, without: { ...filter, ready: NO_FILTER.ready } }] : []),
    ...each('status', choiceName),
    ...each('level', choiceName),
    ...each('need', choiceName),
    ...each('area', (area) => AREA_NAMES[area]),
  ]
}
