import type { Status } from '@/lib/progress/schema'

/** The parts of a drawn map that progress is written on, found once, and what was last written on its chips. */
export interface DrawnMap {
  counts: ReadonlyMap<string, HTMLElement>
  cards: ReadonlyMap<string, HTMLElement>
  /** Looked for when there is something to write: most visitors of a large map never need them. */
  chips: () => ReadonlyMap<string, HTMLElement>
  /** Of the chips that show one; undefined where only the script before the first paint has written. */
  statuses: Map<string, Status | undefined>
  ready: ReadonlySet<string>
}

/** What is known of the map of a page, until other markup takes its place. */
export function drawnMapOn(page: ParentNode): DrawnMap {
  const map = page.querySelector('[data-map]')
  const markup = map?.firstElementChild ?? null
  const known = drawnMaps.get(page)
  if (known?.markup === markup) return known.drawn
  const drawn = find(map ?? page)
  drawnMaps.set(page, { markup, drawn })
  return drawn
}

const drawnMaps = new WeakMap<ParentNode, { markup: Element | null; drawn: DrawnMap }>()

function find(map: ParentNode): DrawnMap {
  let chips: Map<string, HTMLElement> | undefined
  const marked = map.querySelectorAll<HTMLElement>('a[data-skill][data-status]')
  return {
    counts: byName(map, 'count'),
    cards: byName(map, 'group'),
    chips: () => {
      chips ??= byName(map, 'skill')
      return chips
    },
    statuses: new Map([...marked].map((chip) => [chip.dataset.skill ?? '', undefined])),
    ready: new Set(),
  }
}

function byName(map: ParentNode, name: 'count' | 'group' | 'skill'): Map<string, HTMLElement> {
  const found = map.querySelectorAll<HTMLElement>(`[data-${name}]`)
  return new Map([...found].map((element) => [element.dataset[name] ?? '', element]))
}
