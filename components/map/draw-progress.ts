import { countLabel, hoursLabel, percentLabel } from '@/components/progress/labels'
import type { LocalProgress } from '@/components/progress/local-progress'
import { statusesOf } from '@/components/progress/use-progress'
import { type GroupMeasure, measure, statusOf } from '@/lib/progress/measure'
import { readySkills } from '@/lib/progress/next'
import type { Statuses } from '@/lib/progress/schema'
import { type Group, isGroup, leavesOf } from '@/lib/roadmap/group'
import type { MapData } from './map-data'
import { type MapElements, mapElements } from './map-elements'

/**
 * Puts a person's progress on a drawn map, and writes only what changed. Statuses are drawn at once; after the first
 * time, what has to be measured anew (counts, choices, what is ready, the bar) follows behind the next paint, so that a
 * press is answered at once on a map of any size.
 * @param page asked for at the first drawing, when its elements are there
 */
export function progressDrawer(
  page: () => ParentNode,
  data: MapData,
): (progress: LocalProgress) => void {
  let elements: MapElements | undefined
  let drawn: LocalProgress | undefined
  const drawRest = () => elements && drawn && drawMeasure(elements, data, statusesOf(drawn))
  const drawRestLater = behindPaint(drawRest)
  return (progress) => {
    if (progress.standings === drawn?.standings) return
    const isFirst = drawn === undefined
    drawn = progress
    elements ??= mapElements(page())
    drawStatuses(elements, statusesOf(progress))
    if (isFirst) drawRest()
    else drawRestLater()
  }
}

/** Several calls before a paint do the work once. */
function behindPaint(work: () => void): () => void {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting = false
        work()
      }),
    )
  }
}

function drawStatuses({ chips }: MapElements, statuses: Statuses): void {
  for (const [skill, chip] of chips) {
    const status = statusOf(statuses, skill)
    const shown = status === 'pending' ? null : status
    // The labels of those that the page drew before its first paint are still missing.
    if (mark(chip, 'data-status', shown) || (shown && !chip.hasAttribute('aria-label')))
      mark(chip, 'aria-label', shown && `${chip.textContent}, ${shown}`)
  }
}

function drawMeasure(elements: MapElements, data: MapData, statuses: Statuses): void {
  const { tree, percent, hoursLeft } = measure(data.root, statuses, data.hours)
  drawReady(elements, data, statuses)
  drawGroup(elements, data.root, tree, '', false)
  drawBar(elements, data.root, tree)
  write(elements.hours, hoursLabel(hoursLeft))
  write(elements.percent, percentLabel(percent))
}

function drawReady({ chips }: MapElements, { root, requires }: MapData, statuses: Statuses): void {
  const begun = leavesOf(root).some(({ skill }) => statusOf(statuses, skill) !== 'pending')
  const ready = new Set(begun ? readySkills(root, statuses, requires) : [])
  for (const [skill, chip] of chips) mark(chip, 'data-ready', ready.has(skill) ? '' : null)
}

function drawGroup(
  elements: MapElements,
  group: Group,
  measured: GroupMeasure,
  path: string,
  isChosen: boolean,
): void {
  const count = countLabel(group, measured)
  write(elements.counts.get(path), isChosen ? `your choice, ${count}` : count)
  const choosing = group.pick !== undefined && measured.started
  group.children.forEach((child, index) => {
    const part = measured.children[index]
    if (!isGroup(child) || !part || !('children' in part)) return
    const childPath = `${path}/${index}`
    const chosen = choosing && measured.chosen.includes(index) && part.started
    const aside = choosing && !measured.chosen.includes(index)
    const card = elements.cards.get(childPath)
    if (card) {
      mark(card, 'data-chosen', chosen ? '' : null)
      mark(card, 'data-aside', aside ? '' : null)
    }
    drawGroup(elements, child, part, childPath, chosen)
  })
}

/** The bar of the header, and the overview beside the map. */
function drawBar({ stretches }: MapElements, root: Group, tree: GroupMeasure): void {
  const parts = new Map(
    root.children.map((child, index) => [
      isGroup(child) ? `/${index}` : child.skill,
      { isStage: isGroup(child), part: tree.children[index] },
    ]),
  )
  for (const stretch of stretches) {
    const { isStage, part } = parts.get(stretch.dataset.stretch ?? '') ?? {}
    if (!part) continue
    const filling = stretch.querySelector<HTMLElement>('.filling')
    const width = `${part.slots ? (100 * part.filled) / part.slots : 0}%`
    if (filling && filling.style.width !== width) filling.style.width = width
    mark(stretch, 'data-left', `${part.slots - part.filled}`)
    if (isStage) mark(stretch, 'aria-label', `${stretch.title}: ${part.filled} of ${part.slots}`)
  }
}

/** @returns whether it was different before */
function mark(element: HTMLElement, name: string, value: string | null): boolean {
  if (element.getAttribute(name) === value) return false
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
  return true
}

function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
