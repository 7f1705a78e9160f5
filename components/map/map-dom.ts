/** The page of the map that an element belongs to; other maps may lie hidden in the same document. */
export function mapPageOf(element: Element | null | undefined): HTMLElement | undefined {
  return element?.closest<HTMLElement>('[data-map-page]') ?? undefined
}

/** The chip of a map that an event came from, or came from the tick beside. */
export function chipOf(target: EventTarget | null): HTMLAnchorElement | null {
  if (!(target instanceof Element)) return null
  const from = target.closest('.tick-tool')?.previousElementSibling ?? target
  return from.closest<HTMLAnchorElement>('[data-map] a[data-skill]')
}

/** The chip of a skill on one map. */
export function chipOn(page: ParentNode, skill: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-map] a[data-skill="${CSS.escape(skill)}"]`)
}

/** All chips of a page's map, in the order of the map. */
export function chipsOn(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-map] a[data-skill]')]
}

/** The chips inside a part of a map, such as a stage or a group. */
export function chipsWithin(part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('a[data-skill]')]
}

/** The title of a chip's skill: the text before its marks. Empty if there is no chip. */
export function chipTitle(chip: Element | null): string {
  return chip?.firstChild?.textContent ?? ''
}

/** The elements that progress is drawn on, found once: a map may have thousands of elements, and a tick is drawn within a frame. */
export interface MapElements {
  chips: ReadonlyMap<string, HTMLElement>
  /** Counts and cards by the path of their group, stretches of the bar and of the overview carry theirs. */
  counts: ReadonlyMap<string, HTMLElement>
  cards: ReadonlyMap<string, HTMLElement>
  stretches: readonly HTMLElement[]
  hours: Element | null
  percent: Element | null
}

export function mapElements(page: ParentNode): MapElements {
  return {
    chips: byAttribute(page, '[data-map] a', 'data-skill'),
    counts: byAttribute(page, '[data-map] .count', 'data-count'),
    cards: byAttribute(page, '[data-map] .group', 'data-group'),
    stretches: [...page.querySelectorAll<HTMLElement>('[data-stretch]')],
    hours: page.querySelector('[data-hours]'),
    percent: page.querySelector('[data-percent]'),
  }
}

/** The skills whose chips carry an attribute, as the page stands. */
export function skillsMarked(page: ParentNode, name: 'data-status' | 'data-ready'): string[] {
  const chips = page.querySelectorAll<HTMLElement>(`[data-map] a[data-skill][${name}]`)
  return [...chips].map(({ dataset }) => dataset.skill ?? '')
}

function byAttribute(page: ParentNode, selector: string, name: string): Map<string, HTMLElement> {
  const found = page.querySelectorAll<HTMLElement>(`${selector}[${name}]`)
  return new Map([...found].map((element) => [element.getAttribute(name) ?? '', element]))
}
