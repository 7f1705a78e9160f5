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
  const chips = box.querySelectorAll<HTMLElement>('a[data-skill]')
  return {
    heading,
    title: titleOf(heading),
    skills: [...chips].map((chip) => chip.dataset.skill ?? ''),
  }
}

export function isStage(heading: HTMLElement): boolean {
  return heading.classList.contains('sign')
}

/** What a press for a whole group changes. What was skipped on purpose stays skipped, unless all is cleared. */
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
