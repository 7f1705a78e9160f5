import { arrange } from './arrange'
import { joinsOf, tooLargeToRead } from './drawing'
import { asKey, asList, asNumber, asObject, type JsonObject } from './json'
import { cleanLabel } from './label'
import { markdownLines } from './markdown'
import { type OutlineLine, outlineOf } from './outline-of'
import type { OutlineRead } from './schema'
import type { Place, Shape } from './shapes'
import { Tally } from './tally'

/** Tells whether a file is JSON Canvas (jsoncanvas.org), as Obsidian and Waymark write it. */
export function isCanvas(file: JsonObject): boolean {
  const isCard = (node: unknown) => {
    const { data, type, x } = asObject(node) ?? {}
    return data === undefined && typeof x === 'number' && KINDS.includes(String(type))
  }
  return asList(file.nodes).some(isCard)
}

const KINDS = ['text', 'file', 'link', 'group']

/** Reads cards as the things to learn, with the lists written on them, and groups as boxes. */
export function readCanvas(file: JsonObject, name: string): OutlineRead {
  const nodes = asList(file.nodes)
  const tooLarge = tooLargeToRead(nodes, asList(file.edges))
  if (tooLarge) return { ok: false, why: tooLarge }
  const tally = new Tally()
  const keys = new Map<string, number | undefined>()
  const shapes: Shape[] = []
  for (const node of nodes) {
    const card = asObject(node)
    const shape = card && shapeOf(card, tally)
    const id = asKey(card?.id)
    if (!card) tally.add('no-form')
    if (id !== undefined && !keys.has(id)) keys.set(id, shape ? shapes.length : undefined)
    if (shape) shapes.push(shape)
  }
  const ends = { from: 'fromNode', to: 'toNode' }
  const own = shapes.some(({ line }) => line.skill)
  // The trail of Waymark's map gives the order of things, not what belongs to what.
  const edges = asList(file.edges).filter((edge) => !(own && isTrail(asObject(edge)?.id)))
  const joins = joinsOf(edges, keys, ends, tally)
  const lines = arrange(own ? shapes.map(asWaymarkWrites) : shapes, joins, tally)
  return outlineOf({ kind: 'canvas', titles: [name], lines, tally })
}

function isTrail(id: unknown): boolean {
  return typeof id === 'string' && /^trail\d+$/.test(id)
}

function shapeOf(card: JsonObject, tally: Tally): Shape | undefined {
  const place = placeOf(card)
  if (card.type === 'group')
    return { role: 'box', line: { label: cleanLabel(card.label) }, place, items: [] }
  if (card.type === 'file') return noteOf(card, place, tally)
  if (card.type === 'link') {
    tally.add('link', card.url)
    return undefined
  }
  if (typeof card.text === 'string' && card.text.trim()) return cardOf(card.text, place, tally)
  tally.add('no-label', card.type)
  return undefined
}

/** Names an Obsidian note after its file. */
function noteOf(card: JsonObject, place: Place | undefined, tally: Tally): Shape | undefined {
  const path = typeof card.file === 'string' ? card.file.slice(-300) : ''
  const note = /([^/\\]+)\.(?:md|canvas)$/i.exec(path)?.[1]
  if (note) return { role: 'entry', line: { label: note }, place, items: [] }
  tally.add('image', path.split(/[/\\]/).at(-1))
  return undefined
}

function cardOf(text: string, place: Place | undefined, tally: Tally): Shape | undefined {
  const onCard = new Tally()
  const { title, lines } = markdownLines(text, onCard)
  const [first = '', ...more] = text.trim().split(/\r?\n/, 3)
  if (lines.length === 0) {
    const { lines: asItem } = markdownLines(`- ${title || first.trim()}`, tally)
    if (more.some((line) => line.trim()))
      tally.add(
        'text',
        more.find((line) => line.trim()),
      )
    const line = asItem[0]
    return line && { role: 'entry', line: withoutDepth(line), place, items: [] }
  }
  for (const { what, count, examples } of onCard.list())
    if (what !== 'text') tally.add(what, examples[0], count)
  const heading = title || onCard.list().find(({ what }) => what === 'text')?.examples[0] || ''
  const [only] = lines
  if (!heading && lines.length === 1 && only)
    return { role: 'entry', line: withoutDepth(only), place, items: [] }
  return { role: heading ? 'entry' : 'box', line: { label: heading }, place, items: lines }
}

function withoutDepth({ depth: _, ...line }: OutlineLine): Shape['line'] {
  return line
}

/** On Waymark's own canvas, boxes and stages name no skill, and may say how many skills are enough. */
function asWaymarkWrites(shape: Shape): Shape {
  const { line, role } = shape
  if (line.skill) return shape
  const [said = '', number] = /, (one|\d{1,4}) of these$/.exec(line.label) ?? []
  const pick = number && (number === 'one' ? 1 : Number(number))
  const label = line.label.slice(0, line.label.length - said.length)
  return { ...shape, role, line: { ...line, label, onlyHeads: true, ...(pick && { pick }) } }
}

function placeOf(card: JsonObject): Place | undefined {
  const [x, y] = [asNumber(card.x), asNumber(card.y)]
  if (x === undefined || y === undefined) return undefined
  const size = (side: 'width' | 'height') => Math.max(0, asNumber(card[side]) ?? 0)
  return { x, y, width: size('width'), height: size('height') }
}
