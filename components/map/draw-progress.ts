import { statusesOf } from '@/components/progress/use-progress'
import { countLabel, hoursLabel, percentLabel } from '@/lib/progress/labels'
import { type GroupMeasure, statusOf } from '@/lib/progress/measure'
import { readyOn } from '@/lib/progress/next'
import { changedBetween } from '@/lib/progress/remeasure'
import type { Status, Statuses } from '@/lib/progress/schema'
import { type Group, isGroup } from '@/lib/roadmap/group'
import type { LocalProgress } from '@/lib/sync/local-progress'
import { afterPaint } from './after-paint'
import type { MapData } from './map-data'
import { type MapElements, mapElements, skillsMarked } from './map-dom'
import { measureMap } from './measure-map'

/**
 * Puts a person's progress on a drawn map, and touches only what changed. Statuses are drawn at once; what has to be
 * measured anew (counts, choices, the bar, what is ready) follows behind the next paint, so that a press is answered at
 * once on a map of any size.
 * @param page asked for at the first drawing, when its elements are there
 */
export function progressDrawer(
  page: () => ParentNode,
  data: MapData,
): (progress: LocalProgress) => void {
  let drawn: Statuses | undefined
  let elements: MapElements | undefined
  const find = () => {
    elements ??= mapElements(page())
    return elements
  }
  const drawAllReady = readyDrawer(page, data)
  const drawRest = afterPaint(
    () => drawMeasure(find(), data, drawn ?? {}),
    () => drawAllReady(find().chips, drawn ?? {}),
  )
  return (progress) => {
    const statuses = statusesOf(progress)
    if (statuses === drawn) return
    // Some were put there before the first paint, without their labels.
    const changed = drawn
      ? changedBetween(drawn, statuses)
      : [...Object.keys(statuses), ...skillsMarked(page(), 'data-status')]
    drawn = statuses
    for (const skill of changed) drawStatus(find().chips.get(skill), statusOf(statuses, skill))
    drawRest()
  }
}

function drawStatus(chip: HTMLElement | undefined, status: Status): void {
  if (!chip) return
  const shown = status === 'pending' ? null : status
  mark(chip, 'data-status', shown)
  nameChip(chip)
}

function drawReady(chip: HTMLElement | undefined, isReady: boolean): void {
  if (!chip) return
  mark(chip, 'data-ready', isReady ? '' : null)
  nameChip(chip)
}

/** Puts the status into the accessible name, since it is otherwise only visual. */
function nameChip(chip: HTMLElement): void {
  const { status, ready } = chip.dataset
  const told = status ?? (ready === undefined ? null : 'ready to start')
  mark(chip, 'aria-label', told && `${chip.textContent}, ${told}`)
}

function drawMeasure(elements: MapElements, data: MapData, statuses: Statuses): void {
  const { tree, percent, hoursLeft } = measureMap(data, statuses)
  drawGroup(elements, data.root, tree, '', false)
  drawBar(elements, data.root, tree)
  write(elements.hours, hoursLabel(hoursLeft))
  write(elements.percent, percentLabel(percent))
}

/** Marks ready skills only once the user has begun: for everyone else most of the map would be marked. */
function readyDrawer(page: () => ParentNode, data: MapData) {
  let readyAmong: ReturnType<typeof readyOn> | undefined
  let drawn: ReadonlySet<string> | undefined
  return (chips: MapElements['chips'], statuses: Statuses) => {
    drawn ??= new Set(skillsMarked(page(), 'data-ready'))
    const begun = Object.keys(statuses).some(
      (skill) => chips.has(skill) && statusOf(statuses, skill) !== 'pending',
    )
    if (begun) readyAmong ??= readyOn(data.root, data.requires)
    const ready = new Set(begun ? readyAmong?.(statuses, measureMap(data, statuses).tree) : [])
    for (const skill of drawn) if (!ready.has(skill)) drawReady(chips.get(skill), false)
    for (const skill of ready) if (!drawn.has(skill)) drawReady(chips.get(skill), true)
    drawn = ready
  }
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

function mark(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
