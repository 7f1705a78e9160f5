import { statusOf } from '@/lib/progress/measure'
import { mapAddress } from '@/lib/roadmap/addresses'
import { type Group, isGroup, type Leaf } from '@/lib/roadmap/group'
import {
  type ExportedMap,
  pickWords,
  progressSentence,
  titleOf,
  type Whose,
  wordsOn,
} from './exported-map'

/**
 * A roadmap as a checklist in Markdown (CommonMark with GitHub's task lists): groups are headings, skills are links to
 * their pages, what is done is ticked, every other status stands in words.
 * @param site the address of this Waymark, without a slash at the end
 */
export function exportMarkdown(map: ExportedMap, statuses: Whose, site: string): string {
  const checklist = { map, statuses, site }
  const blocks = [
    `# ${escapeMarkdown(map.title)}`,
    escapeMarkdown(map.summary),
    `${progressSentence(map, statuses) ?? ''} [Version ${map.version} of the map](${site}${mapAddress(map)})`.trim(),
    ...blocksOf(checklist, map.root, 2),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** Markdown that shows this text and nothing else, in a paragraph, a heading or a link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#~]|&(?=[#\w])/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

interface Checklist {
  map: ExportedMap
  statuses: Whose
  site: string
}

const DEEPEST_HEADING = 6

function blocksOf(checklist: Checklist, group: Group, depth: number): string[] {
  const blocks: string[] = []
  let items: string[] = []
  const closeList = () => {
    if (items.length > 0) blocks.push(items.join('\n'))
    items = []
  }
  for (const child of group.children) {
    if (!isGroup(child)) {
      // Below the last heading they would seem to belong to the group before them.
      if (items.length === 0 && blocks.length > 0) blocks.push(`${hashes(depth)} Then`)
      items.push(itemOf(checklist, child))
      continue
    }
    closeList()
    blocks.push(headingOf(child, depth), ...blocksOf(checklist, child, depth + 1))
  }
  closeList()
  return blocks
}

function headingOf(group: Group, depth: number): string {
  const pick = pickWords(group)
  const title = escapeMarkdown(group.title) + (pick ? ` (${pick})` : '')
  return `${hashes(depth)} ${title}`
}

function hashes(depth: number): string {
  return '#'.repeat(Math.min(depth, DEEPEST_HEADING))
}

function itemOf({ map, statuses, site }: Checklist, leaf: Leaf): string {
  const box = statusOf(statuses ?? {}, leaf.skill) === 'done' ? '[x]' : '[ ]'
  const words = wordsOn(leaf, statuses).filter((word) => word !== 'done')
  const link = `[${escapeMarkdown(titleOf(map, leaf.skill))}](${site}/skills/${leaf.skill})`
  return `- ${box} ${link}${words.length > 0 ? ` (${words.join(', ')})` : ''}`
}
