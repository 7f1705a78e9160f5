import { chipOn } from './gestures'
import type { Neighbours } from './neighbours'
import { type Box, pathThrough, routeBetween, type Stop } from './route'

/**
 * Lights what the skill in hand needs and what it opens the way to, and draws the ways between them; without a skill
 * it clears them. Places are read from the page, so that it is right in every layout and at every text size.
 */
export function drawPrerequisites(
  page: ParentNode,
  skill: string | undefined,
  neighbours: { get: (skill: string) => Neighbours | undefined },
): void {
  const map = page.querySelector<HTMLElement>('[data-map]')
  if (!map || map.dataset.inHand === skill) return
  clear(map)
  const chip = skill === undefined ? null : chipOn(page, skill)
  if (skill === undefined || !chip) return
  const { needs, unlocks } = neighbours.get(skill) ?? { needs: [], unlocks: [] }
  if (needs.length + unlocks.length === 0) return
  map.dataset.inHand = skill
  const frame = { ...cornerOf(map), zoom: zoomOf(map) }
  const middle = isWide(map) ? map.offsetWidth / 2 : 0
  const drawing = svg('svg', { class: 'routes', 'aria-hidden': 'true' })
  const here = stopAt(chip, frame)
  for (const { role, skills } of [
    { role: 'unlocks', skills: unlocks },
    { role: 'needs', skills: needs },
  ] as const)
    for (const other of skills.flatMap((slug) => chipOn(page, slug) ?? [])) {
      other.dataset.lit = role
      const there = stopAt(other, frame)
      const [from, to] = role === 'needs' ? [there, here] : [here, there]
      drawing.append(svg('path', { class: role, d: pathThrough(routeBetween(from, to, middle)) }))
    }
  map.append(drawing)
}

function clear(map: HTMLElement): void {
  if (map.dataset.inHand === undefined) return
  delete map.dataset.inHand
  map.querySelector('.routes')?.remove()
  for (const lit of map.querySelectorAll<HTMLElement>('[data-lit]')) delete lit.dataset.lit
}

function isWide(map: HTMLElement): boolean {
  return getComputedStyle(map).getPropertyValue('--columns').trim() === '2'
}

/** The map's own coordinates: it may be drawn larger or smaller, and what is drawn in it with it. */
interface Frame {
  left: number
  top: number
  zoom: number
}

function cornerOf(map: HTMLElement): Omit<Frame, 'zoom'> {
  const { left, top } = map.getBoundingClientRect()
  return { left, top }
}

function zoomOf(map: HTMLElement): number {
  return Number(getComputedStyle(map).getPropertyValue('zoom')) || 1
}

function stopAt(chip: HTMLElement, frame: Frame): Stop {
  const card = chip.closest('.cards > .group') ?? chip
  return { chip: boxOf(chip, frame), card: boxOf(card, frame) }
}

function boxOf(element: Element, frame: Frame): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return {
    left: (left - frame.left) / frame.zoom,
    right: (right - frame.left) / frame.zoom,
    top: (top - frame.top) / frame.zoom,
    bottom: (bottom - frame.top) / frame.zoom,
  }
}

function svg(name: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
