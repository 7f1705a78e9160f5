import { statusOf } from '@/lib/progress/measure'
import type { Status, Statuses } from '@/lib/progress/schema'
import { breakLines } from '@/lib/roadmap/break-lines'
import type { PlacedNode } from '@/lib/roadmap/layout'
import { CHIP, SIGN } from '@/lib/roadmap/layout-measures'
import { textWidth } from '@/lib/roadmap/text-width'
import type { Area } from '@/lib/skill/schema'
import type { Palette } from './colours'
import type { ExportedMap } from './exported-map'
import { type Html, html } from './html'
import { letters, markAt, px } from './pen'

/** The input from which all parts of one picture are drawn. */
export interface Picture {
  colours: Palette
  map: ExportedMap
  statuses: Statuses
  ready: ReadonlySet<string>
  /** By key: what stands at the right of its title, and where it is in a choice. */
  groups: ReadonlyMap<string, { count: string; chosen: boolean; aside: boolean }>
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One node of the layout; `number` is that of a stage. */
export function drawNode(picture: Picture, node: PlacedNode, number: number): Html {
  if (node.kind === 'stage') return drawSign(picture, node, number)
  if (node.kind === 'group') return drawCard(picture, node)
  return node.parentKey === undefined ? drawPill(picture, node) : drawChip(picture, node)
}

/** The board of a card; in rem, as the layout states it. */
export function drawCardBox(
  { colours }: Picture,
  box: Box & { dashed?: boolean; chosen?: boolean; aside?: boolean },
): Html {
  const dashed = box.dashed && !box.chosen
  const stroke = box.chosen ? colours.done : dashed ? colours.edge : colours.line
  const fill = box.aside ? colours.paper : colours.card
  return html`<rect ${place(box, 9)} fill="${fill}" stroke="${stroke}"${box.chosen && html` stroke-width="1.5"`}${dashed && html` stroke-dasharray="4 3"`}/>`
}

function drawSign({ colours, groups }: Picture, node: PlacedNode, number: number): Html {
  const [x, y, width, height] = [px(node.x), px(node.y), px(node.width), px(node.height)]
  const middle = y + height / 2
  const count = groups.get(node.key)?.count ?? ''
  const left = x + 45
  // As many lines as the layout made the board high for; a long count squeezes both a little.
  const lines = breakLines(node.title, (width - px(SIGN.aroundText)) / 17)
  const titleWidth = Math.max(...lines.map(textWidth)) * 17
  const countWidth = textWidth(count) * 13
  const squeeze = Math.min(1, (width - 83) / (titleWidth + countWidth))
  const board = `M${x + 8} ${y}H${x + width - 18}L${x + width} ${middle}L${x + width - 18} ${y + height}H${x + 8}a8 8 0 0 1-8-8V${y + 8}a8 8 0 0 1 8-8z`
  return html`<path d="${board}" fill="${colours.sign}"/><circle cx="${x + 22}" cy="${middle}" r="13" fill="${colours['on-sign']}"/>${letters(x + 22, middle + 5.3, String(number), { size: 15, weight: 800, fill: colours.sign, anchor: 'middle' })}${drawLines(node.title, { x: left, middle, room: width - px(SIGN.aroundText), most: titleWidth * squeeze, size: 17, lineHeight: 22, weight: 700, fill: colours['on-sign'] })}${letters(x + width - 28, middle + 4.6, count, { size: 13, weight: 500, fill: colours['on-sign'], anchor: 'end', most: countWidth * squeeze })}`
}

function drawCard(picture: Picture, node: PlacedNode): Html {
  const { colours, groups, map } = picture
  const told = groups.get(node.key)
  const depth = node.key.split('/').length - 3
  const padding = depth > 0 ? 10 : 14
  const [left, right] = [px(node.x) + padding, px(node.x + node.width) - padding]
  const baseline = px(node.y) + 27
  const count = told?.count ?? ''
  const room = right - left - textWidth(count) * 13 - 12
  const dashed = node.pick !== undefined || isChoice(map, node.parentKey)
  const fill = told?.aside ? colours.soft : colours.ink
  return html`${drawCardBox(picture, { ...node, dashed, chosen: told?.chosen ?? false, aside: told?.aside ?? false })}${letters(left, baseline, node.title, { size: 15, weight: 700, fill, most: room })}${letters(right, baseline, count, { size: 13, weight: 500, fill: colours.soft, anchor: 'end' })}`
}

/** Returns true if the group at a path of the tree asks for only some of its children. */
function isChoice({ root }: ExportedMap, path: string | undefined): boolean {
  const group = (path ?? '')
    .split('/')
    .slice(1)
    .reduce<unknown>((at, index) => {
      const children = typeof at === 'object' && at !== null && Reflect.get(at, 'children')
      return Array.isArray(children) ? children[Number(index)] : undefined
    }, root)
  return typeof group === 'object' && group !== null && 'pick' in group
}

function drawChip(picture: Picture, node: PlacedNode): Html {
  const status = statusOf(picture.statuses, node.skill ?? '')
  const aside = picture.groups.get(node.parentKey ?? '')?.aside ?? false
  const { fill, ink, border } = lookOf(picture, node, status, aside)
  const [x, y, height] = [px(node.x), px(node.y), px(node.height)]
  const middle = y + height / 2
  const room = px(node.width - CHIP.aroundText)
  return html`<g data-skill="${node.skill}"><rect ${place(node, 8)} fill="${fill}"${border}/>${drawBlaze(picture, node, x + 9, middle, aside && status === 'pending')}${drawLines(node.title, { x: x + (isProject(picture, node) ? 41 : 33), middle, room, size: 14, lineHeight: 18, weight: 550, fill: ink, struck: status === 'skipped' })}${drawMark(picture, node, status, { x: px(node.x + node.width) - 27, y: middle - 9 })}</g>`
}

function drawPill(picture: Picture, node: PlacedNode): Html {
  const { colours } = picture
  const status = statusOf(picture.statuses, node.skill ?? '')
  const { fill, ink, border } = lookOf(picture, node, status, false)
  const [x, y, width, height] = [px(node.x), px(node.y), px(node.width), px(node.height)]
  const middle = y + height / 2
  const edge = status === 'pending' ? html` stroke="${colours.ink}" stroke-width="1.5"` : border
  const left = isProject(picture, node) ? 49 : 41
  return html`<g data-skill="${node.skill}"><rect ${place(node, 20)} fill="${fill}"${edge}/>${drawBlaze(picture, node, x + 16, middle, false)}${drawLines(node.title, { x: x + left, middle, room: width - left - 35, size: 15, lineHeight: 20, weight: 650, fill: ink, struck: status === 'skipped' })}${drawMark(picture, node, status, { x: x + width - 27, y: middle - 9 })}</g>`
}

function isProject({ map }: Picture, { skill = '' }: PlacedNode): boolean {
  return Object.hasOwn(map.skills, skill) && map.skills[skill]?.kind === 'project'
}

function lookOf({ colours }: Picture, node: PlacedNode, status: Status, aside: boolean) {
  const ink = status === 'skipped' || aside ? colours.soft : colours.ink
  if (status === 'done' || status === 'learning')
    return { fill: colours[`${status}-tint`], ink, border: html` stroke="${colours[status]}"` }
  if (status === 'skipped') {
    const border = html` stroke="${colours.edge}" stroke-dasharray="3 2"`
    return { fill: colours['skipped-tint'], ink, border }
  }
  const border = node.optional
    ? html` stroke="${colours.edge}" stroke-width="1.5" stroke-dasharray="1.5 2"`
    : html` stroke="${colours.line}"`
  return { fill: aside ? 'none' : colours.card, ink, border }
}

function drawBlaze(
  picture: Picture,
  node: PlacedNode,
  x: number,
  middle: number,
  faint: boolean,
): Html {
  const { colours, map } = picture
  if (isProject(picture, node)) return markAt('peak', x, middle - 8, colours.ink)
  const skill = Object.hasOwn(map.skills, node.skill ?? '') ? map.skills[node.skill ?? ''] : null
  return blazeAt(colours, skill?.area ?? 'engineering', x, middle - 8, faint)
}

/** The form of an area in its colour on a light ground, 16 px wide. */
export function blazeAt(colours: Palette, area: Area, x: number, y: number, faint = false): Html {
  return html`<g transform="translate(${x} ${y})"${faint && html` opacity=".65"`}><rect x=".5" y=".5" width="15" height="15" rx="3" fill="${colours['blaze-bar']}" stroke="${colours['blaze-edge']}"/><path d="${BLAZES[area]}" fill="${colours[area]}"/></g>`
}

/** Those of app/tokens.css. */
const BLAZES: Readonly<Record<Area, string>> = {
  frontend: 'M1 5h14v6H1z',
  backend: 'M5 1h6v14H5z',
  api: 'M1 11 11 1h4v4L5 15H1z',
  database: 'M3.5 8a4.5 4.5 0 0 0 9 0 4.5 4.5 0 0 0-9 0z',
  deployment: 'M1 1v11a3 3 0 0 0 3 3h11z',
  security: 'M1 1h14v14H1zM5 5v6h6V5z',
  engineering: 'M8 1h7v7H8zM1 8h7v7H1z',
}

function drawMark(
  { colours, ready }: Picture,
  { skill = '' }: PlacedNode,
  status: Status,
  at: { x: number; y: number },
): Html | false {
  if (status === 'pending') return ready.has(skill) && markAt('ready', at.x, at.y, colours.trail)
  return markAt(status, at.x, at.y, status === 'skipped' ? colours.soft : colours[status])
}

interface Lines {
  x: number
  middle: number
  /** Lines are broken at this width. */
  room: number
  /** And take no more than this one. */
  most?: number
  size: number
  lineHeight: number
  weight: number
  fill: string
  struck?: boolean
}

function drawLines(
  title: string,
  { x, middle, room, most = room, lineHeight, ...how }: Lines,
): Html {
  const lines = breakLines(title, room / how.size)
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + how.size * 0.34
  return html`${lines.map((line, index) => letters(x, first + index * lineHeight, line, { ...how, most }))}`
}

function place({ x, y, width, height }: Box, radius: number): Html {
  return html`x="${px(x) + 0.5}" y="${px(y) + 0.5}" width="${px(width) - 1}" height="${px(height) - 1}" rx="${radius}"`
}
