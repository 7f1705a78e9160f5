/** What progress is drawn on, found once: a map may have thousands of elements, and a tick is drawn within a frame. */
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
