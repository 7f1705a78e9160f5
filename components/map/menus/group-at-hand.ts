import { chipsWithin } from '@/components/map/map-dom'
import type { Status, Statuses } from '@/lib/progress/schema'
import type { Change } from '@/lib/sync/progress-store'

/** A group as it stands on the page. */
export interface GroupOfSkills {
  heading: HTMLElement
  title: string
  skills: string[]
}

/** The innermost group with a title around an element; a stage by its sign, or by a skill that stands in no card. */
export function groupAround(target: EventTarget | null): GroupOfSkills | null {
  if (!(target instanceof Element) || !target.closest('[data-map]')) return null
  const box = target.closest('.sign')?.parentElement ?? target.closest('.group:not(.bare), .leg')
  const heading = box?.querySelector<HTMLElement>(':scope > :is(h2, h3, h4)')
  if (!box || !heading || (isStage(heading) && !target.closest('.sign, .chip, .group-tool')))
    return null
  const chips = chipsWithin(box)
  return {
    heading,
    title: titleOf(heading),
    skills: chips.map((chip) => chip.dataset.skill ?? ''),
  }
}

export function isStage(heading: HTMLElement): boolean {
  return heading.classList.contains('sign')
}

/** Returns the statuses that a press for a whole group sets. Skipped skills stay skipped, unless the press clears all. */
export function changeOfGroup(
  skills: readonly string[],
  statuses: Statuses,
  wanted: Status,
): Change['after'] {
  const changing = skills.filter((skill) => {
    const status = statuses[skill] ?? 'pending'
    if (wanted === 'pending' || wanted === 'done')
      return status !== wanted && (wanted === 'pending' || status !== 'skipped')
    return status === 'pending'
  })
  return Object.fromEntries(changing.map((skill) => [skill, wanted]))
}

/** Without its number and count. */
function titleOf(heading: HTMLElement): string {
  const text = [...heading.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)
  return text?.textContent ?? ''
}
