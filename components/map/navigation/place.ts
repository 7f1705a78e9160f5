import { deviceStorage, tabStorage } from '@/lib/platform/browser-storage'
import { FAR } from './zoom'

/** The position on a map, stored while the tab is open; the browser restores the vertical scroll itself. */
export interface Place {
  zoom: number
  /** The horizontal scroll of the map in px. */
  left: number
}

export const OVERVIEW_KEY = 'waymark.overview'

export function placeKey(slug: string): string {
  return `waymark.place.${slug}`
}

export function keepPlace(slug: string, place: Place): void {
  tabStorage.set(placeKey(slug), JSON.stringify(place))
}

export function keptPlace(slug: string): Place {
  const kept = tabStorage.getJson(placeKey(slug))
  return { zoom: numberIn(kept, 'zoom') ?? 1, left: numberIn(kept, 'left') ?? 0 }
}

function numberIn(value: unknown, name: keyof Place): number | undefined {
  const found = typeof value === 'object' && value ? Reflect.get(value, name) : undefined
  return Number.isFinite(found) ? found : undefined
}

export function keepOverview(closed: boolean): void {
  deviceStorage.set(OVERVIEW_KEY, closed ? 'closed' : 'open')
}

export interface Point {
  x: number
  y: number
}

/** Draws the map larger or smaller; what lies under the point stays there. */
export function zoomAbout(page: HTMLElement, zoom: number, point: Point): void {
  keepingPlace(page, () => drawZoom(page, zoom), point)
}

export function drawZoom(page: HTMLElement, zoom: number): void {
  page.style.setProperty('--zoom', String(zoom))
  page.toggleAttribute('data-far', zoom < FAR)
}

/** Does what moves things on the map, and scrolls so that what lies under the point, else what is in focus, stays put. */
export function keepingPlace(page: HTMLElement, change: () => void, point?: Point): void {
  const at = point ?? pointInHand(page)
  const anchor = anchorAt(page, at)
  const before = anchor.getBoundingClientRect()
  const x = share(at.x - before.left, before.width)
  const y = share(at.y - before.top, before.height)
  change()
  const after = anchor.getBoundingClientRect()
  scrollBy(0, after.top + y * after.height - at.y)
  const scroller = page.querySelector('.map-scroller')
  if (scroller) scroller.scrollLeft += after.left + x * after.width - at.x
}

/** The middle of the skill in focus, if it is in sight, else of the window. */
export function pointInHand(page: HTMLElement): Point {
  const focused = document.activeElement
  if (focused && page.querySelector('[data-map]')?.contains(focused)) {
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    if (top >= 0 && bottom <= innerHeight) return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  return { x: innerWidth / 2, y: innerHeight / 2 }
}

/** The smallest part of the map under a point; one beside everything is held by the leg at its height. */
function anchorAt(page: HTMLElement, { x, y }: Point): Element {
  const under = document.elementsFromPoint(x, y).map((element) => element.closest(PARTS))
  const part = under.find((element) => element && page.contains(element))
  if (part) return part
  const legs = [...page.querySelectorAll('.map .leg')]
  const beside = legs.find((leg) => {
    const { top, bottom } = leg.getBoundingClientRect()
    return top <= y && y <= bottom
  })
  return beside ?? page.querySelector('[data-map]') ?? page
}

const PARTS = '.map :is(.chip, .sign, .group, .leg)'

function share(length: number, whole: number): number {
  return whole > 0 ? length / whole : 0
}
