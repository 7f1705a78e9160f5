import { escapeMarkdown } from '@/lib/drawing/export-markdown'
import { area } from '@/lib/skill/schema'
import type { ProgressRow } from './export-queries'

/**
 * One's progress as a checklist in Markdown with GitHub's task lists, area by area; a status other than done stands in
 * words.
 * @param site the address of this Waymark, without a slash at the end
 */
export function progressChecklist(rows: readonly ProgressRow[], site: string): string {
  const done = rows.filter(({ status }) => status === 'done').length
  const blocks = [
    '# Progress',
    `${done} of ${rows.length} skills done.`,
    ...area.options.flatMap((area) => {
      const items = rows.filter((row) => row.area === area)
      if (items.length === 0) return []
      return [`## ${area}`, items.map((item) => itemOf(item, site)).join('\n')]
    }),
  ]
  return `${blocks.join('\n\n')}\n`
}

function itemOf({ skill, title, gone, status }: ProgressRow, site: string): string {
  const box = status === 'done' ? '[x]' : '[ ]'
  const name = escapeMarkdown(title)
  const link = gone ? name : `[${name}](${site}/skills/${skill})`
  return `- ${box} ${link}${status === 'done' ? '' : ` (${status})`}`
}
