import { html } from '@/lib/drawing/html'
import type { ComparedSkill } from '@/lib/roadmap/overlap'

/** A mark for each skill, wider the more hours it takes; the same for everybody, statuses come as attributes. */
export function drawMarks(skills: readonly ComparedSkill[]): string {
  return html`${skills.map(
    ({ slug, title, hours, optional }) =>
      html`<i data-skill="${slug}"${optional && html` data-optional`} title="${title}" style="--h:${widthOf(hours)}"></i>`,
  )}`.text
}

/** In four steps, so that a mark is told from the next at a glance. */
function widthOf(hours: number): number {
  return hours <= 4 ? 1 : hours <= 10 ? 2 : hours <= 25 ? 3 : 4
}
