import { statusOf } from '@/lib/progress/measure'
import type { Status } from '@/lib/progress/schema'
import type { Layout, PlacedNode } from '@/lib/roadmap/layout'
import { escapeMarkdown } from './export-markdown'
import { type ExportedMap, titleOf, type Whose, wordsOn } from './exported-map'

interface CanvasNode {
  id: string
  type: 'group' | 'text'
  x: number
  y: number
  width: number
  height: number
  color?: string
  label?: string
  text?: string
}

interface CanvasEdge {
  id: string
  fromNode: string
  fromSide: Side
  toNode: string
  toSide: Side
  toEnd?: 'none'
}

type Side = 'top' | 'right' | 'bottom' | 'left'

/**
 * A roadmap as JSON Canvas 1.0 (jsoncanvas.org), as Obsidian opens it: the wide layout with cards as groups and skills
 * as texts; edges are the trail and its branches. Prerequisites stay out: hundreds of arrows would hide the map.
 * @param site the address of this Waymark, without a slash at the end
 */
export function exportCanvas(
  map: ExportedMap & { wide: Layout },
  statuses: Whose,
  site: string,
): string {
  const { wide } = map
  const cards = wide.sections.flatMap((section) =>
    section.cards.map((card) => ({ ...card, stage: section.key, y: section.y + card.y })),
  )
  const bare = cards.filter(({ key }) => key.includes('+'))
  const nodes: CanvasNode[] = [
    // A group lies below what comes after it.
    ...bare.map((card) => ({ id: card.key, type: 'group' as const, ...placeOf(card) })),
    ...wide.nodes.map((node) => nodeOf(map, statuses, site, node)),
  ]
  const trail = wide.nodes.filter(({ parentKey }) => parentKey === undefined)
  const edges: CanvasEdge[] = [
    ...trail.slice(1).map(({ key }, index) => ({
      id: `trail${index}`,
      fromNode: trail[index]?.key ?? key,
      fromSide: 'bottom' as const,
      toNode: key,
      toSide: 'top' as const,
    })),
    ...cards.map(({ key, stage, x }, index) => ({
      id: `branch${index}`,
      fromNode: stage,
      fromSide: x > wide.width / 2 ? ('right' as const) : ('left' as const),
      toNode: key,
      toSide: 'top' as const,
      toEnd: 'none' as const,
    })),
  ]
  return `${JSON.stringify({ nodes, edges }, null, 1)}\n`
}

function nodeOf(map: ExportedMap, statuses: Whose, site: string, node: PlacedNode): CanvasNode {
  const { key, kind, skill, title, pick } = node
  const place = placeOf(node)
  const enough = pick === undefined ? '' : `, ${pick === 1 ? 'one' : pick} of these`
  if (kind === 'group') return { id: key, type: 'group', ...place, label: title + enough }
  if (skill === undefined)
    return { id: key, type: 'text', ...place, color: STAGE, text: bold(title, enough) }
  const status = statusOf(statuses ?? {}, skill)
  const words = wordsOn({ skill, optional: node.optional }, statuses)
  const told = words.length > 0 ? ` (${words.join(', ')})` : ''
  const color = COLOURS[status]
  return {
    id: key,
    type: 'text',
    ...place,
    ...(color ? { color } : {}),
    text: `[${escapeMarkdown(titleOf(map, skill))}](${site}/skills/${skill})${told}`,
  }
}

function bold(title: string, after: string): string {
  return `**${escapeMarkdown(title)}**${after}`
}

/** Presets of JSON Canvas: 1 red, 2 orange, 4 green. */
const STAGE = '1'
const COLOURS: Partial<Record<Status, string>> = { done: '4', learning: '2' }

/** Texts in such programs have wide margins, so a rem is more than 16 px; whole numbers are what the format wants. */
const PX_PER_REM = 28

function placeOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const [left, top] = [Math.round(x * PX_PER_REM), Math.round(y * PX_PER_REM)]
  return {
    x: left,
    y: top,
    width: Math.round((x + width) * PX_PER_REM) - left,
    height: Math.round((y + height) * PX_PER_REM) - top,
  }
}
