import { afterPaint } from '@/components/map/after-paint'
import type { MapData } from '@/components/map/map-data'
import { chipsWithin } from '@/components/map/map-dom'
import { type Chain, chainOf, type Reach } from './chain'
import { type ChipPlaces, chipPlaces } from './chip-places'
import { arrowInto, pathThrough, routeBetween } from './route'

/**
 * Lights what the skill in hand needs and what it opens the way to, over any number of steps, and draws the ways
 * between them: those of one step strongest. Without a skill it clears them.
 */
export function drawPrerequisites(
  page: ParentNode,
  skill: string | undefined,
  data: Pick<MapData, 'requires'>,
): void {
  const map = page.querySelector<HTMLElement>('[data-map]')
  if (!map || map.dataset.inHand === skill) return
  clear(map)
  if (skill === undefined) return
  const chips = chipsOf(map)
  const chain = chainOf(data, skill)
  if (!chips.has(skill) || chain.needs.steps.size + chain.unlocks.steps.size === 0) return
  const draw = () => map.append(drawRoutes(chain, chipPlaces(map, chips)))
  draw()
  map.dataset.inHand = skill
  light(chips, chain.unlocks, 'unlocks')
  light(chips, chain.needs, 'needs')
  redrawWhenMoved(map, () => {
    map.querySelector('.routes')?.remove()
    draw()
  })
}

function light(chips: ReadonlyMap<string, HTMLElement>, { steps }: Reach, role: keyof Chain): void {
  for (const [skill, distance] of steps) {
    const chip = chips.get(skill)
    if (!chip) continue
    chip.dataset.lit = role
    if (distance > 1) chip.dataset.further = String(distance)
  }
}

function clear(map: HTMLElement): void {
  if (map.dataset.inHand === undefined) return
  delete map.dataset.inHand
  untilCleared.get(map)?.abort()
  map.querySelector('.routes')?.remove()
  for (const lit of map.querySelectorAll<HTMLElement>('[data-lit]')) {
    delete lit.dataset.lit
    delete lit.dataset.further
  }
}

function chipsOf(map: HTMLElement): Map<string, HTMLElement> {
  return new Map(chipsWithin(map).map((chip) => [chip.dataset.skill ?? '', chip]))
}

/** Draws the farther routes as one line, so that it is no stronger where its ways run together, and the nearest on top. */
function drawRoutes({ needs, unlocks }: Chain, places: ChipPlaces): SVGElement {
  const isVast = needs.stretches.length + unlocks.stretches.length > DASHED
  const drawing = svg('svg', { class: isVast ? 'routes vast' : 'routes', 'aria-hidden': 'true' })
  for (const direct of [false, true])
    for (const [role, { stretches }] of [
      ['unlocks', unlocks],
      ['needs', needs],
    ] as const) {
      const routes = stretches
        .filter((stretch) => stretch.direct === direct)
        .flatMap(({ from, to }) => {
          const [start, end] = [places.of(from), places.of(to)]
          return start && end ? [routeBetween(start, end, places.middle, direct ? 1 : 2)] : []
        })
      if (routes.length === 0) continue
      drawing.append(
        svg('path', {
          class: direct ? role : `${role} further`,
          d: routes.map(pathThrough).join(''),
        }),
      )
      if (direct)
        drawing.append(svg('path', { class: `${role} arrow`, d: routes.map(arrowInto).join('') }))
    }
  return drawing
}

/** Browsers lay out every dash of a way anew for each tile they paint: hundreds of long ways would stall each step. */
const DASHED = 200

const untilCleared = new WeakMap<HTMLElement, AbortController>()

/** The layout may change below a selected skill, and a large map lays out its legs when they come near. */
function redrawWhenMoved(map: HTMLElement, redraw: () => void): void {
  const until = new AbortController()
  untilCleared.set(map, until)
  const soon = afterPaint(() => {
    if (!until.signal.aborted) redraw()
  })
  map.addEventListener('contentvisibilityautostatechange', soon, {
    signal: until.signal,
    capture: true,
  })
  let width = map.offsetWidth
  let height = map.offsetHeight
  const sizes = new ResizeObserver(() => {
    if (map.offsetWidth === width && map.offsetHeight === height) return
    width = map.offsetWidth
    height = map.offsetHeight
    soon()
  })
  sizes.observe(map)
  until.signal.addEventListener('abort', () => sizes.disconnect())
}

function svg(name: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
