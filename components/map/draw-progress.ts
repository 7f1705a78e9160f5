import { type GroupMeasure, statusOf } from '@/lib/progress/measure'
import { readySkills } from '@/lib/progress/next'
import type { Status, Statuses } from '@/lib/progress/schema'
import { type Group, isGroup } from '@/lib/roadmap/schema'
import { type DrawnMap, drawnMapOn } from './drawn-map'
import { countLabel, hoursLabel, percentLabel } from './labels'
import type { MapData } from './map-data'
import { measured } from './measured'

/**
 * Puts a person's progress on a drawn map: statuses, counts, choices, the bar, and after the next paint what is ready
 * now. Writes only what changed, which is what a tick on a map of thousands of skills costs.
 */
export function drawProgress(page: ParentNode, data: MapData, statuses: Statuses): void {
  const { tree, percent, hoursLeft } = measured(data, statuses)
  const drawn = drawnMapOn(page)
  drawStatuses(drawn, statuses)
  drawGroup(drawn, data.root, tree, '', false)
  drawStretches(page, data.root, tree)
  write(page.querySelector('[data-hours]'), hoursLabel(hoursLeft))
  write(page.querySelector('[data-percent]'), percentLabel(percent))
  afterPaint(drawn, () => drawReady(drawn, readyNow(drawn, data, statuses)))
}

function drawStatuses(drawn: DrawnMap, statuses: Statuses): void {
  for (const skill of drawn.statuses.keys())
    if (statusOf(statuses, skill) === 'pending') drawStatus(drawn, skill, 'pending')
  for (const [skill, status] of Object.entries(statuses))
    if (status && status !== 'pending' && drawn.statuses.get(skill) !== status)
      drawStatus(drawn, skill, status)
}

function drawStatus(drawn: DrawnMap, skill: string, status: Status): void {
  const chip = drawn.chips().get(skill)
  if (!chip) return
  if (status === 'pending') {
    drawn.statuses.delete(skill)
    mark(chip, 'status', null)
    chip.removeAttribute('aria-label')
  } else {
    drawn.statuses.set(skill, status)
    mark(chip, 'status', status)
    chip.setAttribute('aria-label', `${chip.textContent}, ${status}`)
  }
}

/** Nothing is pointed out to somebody who has not begun. */
function readyNow(drawn: DrawnMap, data: MapData, statuses: Statuses): ReadonlySet<string> {
  if (drawn.statuses.size === 0) return new Set()
  return new Set(readySkills(data.root, measured(data, statuses).tree, statuses, data.requires))
}

function drawReady(drawn: DrawnMap, ready: ReadonlySet<string>): void {
  const before = drawn.ready
  drawn.ready = ready
  for (const skill of before) if (!ready.has(skill)) markReady(drawn, skill, null)
  for (const skill of ready) if (!before.has(skill)) markReady(drawn, skill, '')
}

function markReady(drawn: DrawnMap, skill: string, ready: '' | null): void {
  const chip = drawn.chips().get(skill)
  if (chip) mark(chip, 'ready', ready)
}

function drawGroup(
  drawn: DrawnMap,
  group: Group,
  measured: GroupMeasure,
  path: string,
  isChosen: boolean,
): void {
  const count = countLabel(group, measured)
  write(drawn.counts.get(path), isChosen ? `your choice, ${count}` : count)
  const choosing = group.pick !== undefined && measured.started
  group.children.forEach((child, index) => {
    const part = measured.children[index]
    if (!isGroup(child) || !part || !('children' in part)) return
    const childPath = `${path}/${index}`
    const chosen = choosing && measured.chosen.includes(index) && part.started
    const aside = choosing && !measured.chosen.includes(index)
    const card = drawn.cards.get(childPath)
    if (card) {
      mark(card, 'chosen', chosen ? '' : null)
      mark(card, 'aside', aside ? '' : null)
    }
    drawGroup(drawn, child, part, childPath, chosen)
  })
}

/** The bar of the header, and the overview beside the map. */
function drawStretches(page: ParentNode, root: Group, tree: GroupMeasure): void {
  const parts = new Map(
    root.children.map((child, index) => [
      isGroup(child) ? `/${index}` : child.skill,
      { isStage: isGroup(child), part: tree.children[index] },
    ]),
  )
  for (const stretch of page.querySelectorAll<HTMLElement>('[data-stretch]')) {
    const { isStage, part } = parts.get(stretch.dataset.stretch ?? '') ?? {}
    if (!part) continue
    const filling = stretch.querySelector<HTMLElement>('.filling')
    const width = `${part.slots ? (100 * part.filled) / part.slots : 0}%`
    if (filling && filling.style.width !== width) filling.style.width = width
    mark(stretch, 'left', `${part.slots - part.filled}`)
    const label = `${stretch.title}: ${part.filled} of ${part.slots}`
    if (isStage && stretch.ariaLabel !== label) stretch.ariaLabel = label
  }
}

/** A later wish takes the place of one that still waits. */
function afterPaint(drawn: DrawnMap, draw: () => void): void {
  const waits = waiting.has(drawn)
  waiting.set(drawn, draw)
  if (waits) return
  requestAnimationFrame(() =>
    setTimeout(() => {
      const latest = waiting.get(drawn)
      waiting.delete(drawn)
      latest?.()
    }),
  )
}

const waiting = new WeakMap<DrawnMap, () => void>()

function mark(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) {
    if (name in element.dataset) delete element.dataset[name]
  } else if (element.dataset[name] !== value) element.dataset[name] = value
}

function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
