import { statusOf } from '@/lib/progress/measure'
import type { Statuses } from '@/lib/progress/schema'

/** Puts somebody's statuses on an outline for paper, in words and on the boxes. */
export function writeStatuses(outline: ParentNode, statuses: Statuses): void {
  for (const skill of outline.querySelectorAll<HTMLElement>('article[data-skill]')) {
    const status = statusOf(statuses, skill.dataset.skill ?? '')
    if (status === 'pending') delete skill.dataset.status
    else skill.dataset.status = status
    const word = skill.querySelector('[data-status-word]')
    if (word) word.textContent = status === 'pending' ? '' : `${status}, `
  }
}
