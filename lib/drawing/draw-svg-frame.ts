import { hoursLabel, percentLabel } from '@/lib/progress/labels'
import { measure } from '@/lib/progress/measure'
import { mapAddress } from '@/lib/roadmap/addresses'
import { isGroup, leavesOf } from '@/lib/roadmap/group'
import { hoursOf } from '@/lib/roadmap/map'
import { textWidth } from '@/lib/roadmap/text-width'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { area } from '@/lib/skill/schema'
import type { Palette } from './colours'
import { blazeAt } from './draw-svg-parts'
import type { ExportedMap, Whose } from './exported-map'
import { type Html, html } from './html'
import { letters, markAt } from './pen'

/** Heights of the parts above and below the map, in rem. */
export const HEAD_HEIGHT = 4
export const FOOT_HEIGHT = 4.5

interface Frame {
  map: ExportedMap
  statuses: Whose
  colours: Palette
  site: string
  /** px */
  width: number
}

/** Title and, for somebody's own picture, hours left, the bar of all stages and the percentage. */
export function drawHead({ map, statuses, colours, width }: Frame): Html {
  const { tree, hoursLeft, percent } = measure(map.root, statuses ?? {}, hoursOf(map))
  const title = letters(0, 32, map.title, { size: 32, weight: 800, fill: colours.ink })
  const besides = textWidth(map.title) * 32 * 1.08 + 18
  const count = leavesOf(map.root).length
  const told = statuses
    ? hoursLabel(hoursLeft)
    : `${count} skills, ${hoursLabel(hoursLeft).replace(' left', '')}, version ${map.version}`
  const hours = letters(besides, 31, told, { size: 15, weight: 400, fill: colours.soft })
  if (!statuses) return html`${title}${hours}`
  const number = letters(width, 32, percentLabel(percent), {
    ...{ size: 20, weight: 800, fill: colours.ink, anchor: 'end' as const },
  })
  const from = besides + textWidth(told) * 15 + 18
  const parts = map.root.children.map((child, index) => {
    const part = tree.children[index]
    return { slots: part?.slots ?? 0, filled: part?.filled ?? 0, stage: isGroup(child) }
  })
  const whole = parts.reduce((sum, { slots }) => sum + Math.max(slots, 1), 0)
  const room = width - 70 - from - 2 * parts.length
  let x = from
  const bar = parts.map(({ slots, filled }) => {
    const length = Math.max(1, (room * Math.max(slots, 1)) / whole)
    const here = x
    x += length + 2
    const full = slots > 0 && filled > 0 && (length * filled) / slots
    return html`<rect x="${here.toFixed(1)}" y="20" width="${length.toFixed(1)}" height="10" fill="${colours.line}"/>${full && html`<rect x="${here.toFixed(1)}" y="20" width="${full.toFixed(1)}" height="10" fill="${colours.done}"/>`}`
  })
  return html`${title}${hours}${room > 0 && bar}${number}`
}

const SIGNS = [
  { mark: 'done', name: 'done', colour: 'done' },
  { mark: 'learning', name: 'learning', colour: 'learning' },
  { mark: 'skipped', name: 'skipped', colour: 'soft' },
  { mark: 'ready', name: 'ready to start', colour: 'trail' },
  { mark: 'peak', name: 'project', colour: 'ink' },
] as const

/** The meaning of the signs and where the map comes from in one row, the areas in another. */
export function drawLegend({ map, colours, site, width }: Frame): Html {
  let x = 0
  const words = (text: string, y: number) => {
    const at = x
    x += textWidth(text) * 13 + 20
    return letters(at, y, text, { size: 13, weight: 500, fill: colours.soft })
  }
  const signs = SIGNS.map(({ mark, name, colour }) => {
    const [down, scale, room] = mark === 'peak' ? [29, 0.8, 25] : [27, 1, 23]
    const drawn = markAt(mark, x, down, colours[colour], scale)
    x += room
    return html`${drawn}${words(name, 40)}`
  })
  const optional = html`<rect x="${x + 1}" y="28" width="26" height="16" rx="4" fill="none" stroke="${colours.edge}" stroke-width="1.5" stroke-dasharray="1.5 2"/>`
  x += 33
  const dotted = html`${optional}${words('optional', 40)}`
  x = 0
  const blazes = area.options.map((name) => {
    const drawn = blazeAt(colours, name, x, 56)
    x += 22
    return html`${drawn}${words(AREA_NAMES[name], 68)}`
  })
  const address = `${site.replace(/^https?:\/\//, '')}${mapAddress(map)}, version ${map.version}`
  const origin = letters(width, 40, address, {
    ...{ size: 13, weight: 500, fill: colours.soft, anchor: 'end' as const },
  })
  return html`<path d="M0 12H${width}" stroke="${colours.line}"/>${signs}${dotted}${origin}${blazes}`
}
