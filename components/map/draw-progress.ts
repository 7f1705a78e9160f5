import { type GroupMeasure, measure, statusOf } from '@/lib/progress/measure'
import { nextSkills } from '@/lib/progress/next'
import type { Statuses } from '@/lib/progress/schema'
import { type Group, isGroup, leavesOf } from '@/lib/roadmap/schema'
import { countLabel, hoursLabel, percentLabel } from './labels'
import type { MapData } from './map-data'

/** Puts a person's progress on a drawn map: statuses, counts, choices, the bar. Writes only what changed. */
export function drawProgress(page: ParentNode, data: MapData, statuses: Statuses): void {
  const { tree, percent, hoursLeft } = measure(data.root, statuses, data.hours)
  drawChips(page, data, statuses)
  drawGroup(page, data.root, tree, '', false)
  drawBar(page, data.root, tree)
  write(page.querySelector('[data-hours]'), hoursLabel(hoursLeft))
  write(page.querySelector('[data-percent]'), percentLabel(percent))
}

function drawChips(page: ParentNode, { root, requires }: MapData, statuses: Statuses): void {
  const begun = leavesOf(root).some(({ skill }) => statusOf(statuses, skill) !== 'pending')
  const ready = new Set(
    begun ? nextSkills(root, statuses, requires, {}).map(({ skill }) => skill) : [],
  )
  for (const chip of page.querySelectorAll<HTMLElement>('[data-map] a[data-skill]')) {
    const skill = chip.dataset.skill ?? ''
    const status = statusOf(statuses, skill)
    mark(chip, 'status', status === 'pending' ? null : status)
    mark(chip, 'ready', ready.has(skill) ? '' : null)
    const label = status === 'pending' ? null : `${chip.textContent}, ${status}`
    if (label) chip.setAttribute('aria-label', label)
    else chip.removeAttribute('aria-label')
  }
}

function drawGroup(
  page: ParentNode,
  group: Group,
  measured: GroupMeasure,
  path: string,
  isChosen: boolean,
): void {
  const count = countLabel(group, measured)
  write(page.querySelector(`[data-count="${path}"]`), isChosen ? `your choice, ${count}` : count)
  const choosing = group.pick !== undefined && measured.started
  group.children.forEach((child, index) => {
    const part = measured.children[index]
    if (!isGroup(child) || !part || !('children' in part)) return
    const childPath = `${path}/${index}`
    const chosen = choosing && measured.chosen.includes(index) && part.started
    const aside = choosing && !measured.chosen.includes(index)
    const card = page.querySelector<HTMLElement>(`[data-group="${childPath}"]`)
    if (card) {
      mark(card, 'chosen', chosen ? '' : null)
      mark(card, 'aside', aside ? '' : null)
    }
    drawGroup(page, child, part, childPath, chosen)
  })
}

function drawBar(page: ParentNode, root: Group, tree: GroupMeasure): void {
  root.children.forEach((child, index) => {
    const path = isGroup(child) ? `/${index}` : child.skill
    const part = tree.children[index]
    const stretch = page.querySelector<HTMLElement>(`[data-stretch="${path}"]`)
    if (!stretch || !part) return
    const filling = stretch.querySelector<HTMLElement>('.filling')
    if (filling) filling.style.width = `${part.slots ? (100 * part.filled) / part.slots : 0}%`
    if (isGroup(child))
      stretch.setAttribute('aria-label', `${stretch.title}: ${part.filled} of ${part.slots}`)
  })
}

function mark(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete element.dataset[name]
  else if (element.dataset[name] !== value) element.dataset[name] = value
}

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
