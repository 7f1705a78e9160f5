import { arrange } from './arrange'
import { mermaidText, nodeAt } from './mermaid-node'
import type { OutlineLine } from './outline-of'
import { MAX_EDGES, MAX_NODES } from './schema'
import type { Join, Shape } from './shapes'
import type { Tally } from './tally'

const LONGEST_STATEMENT = 10_000

/** Subgraphs are boxes, nodes are what there is to learn; arrows say what hangs on what. */
export function flowchartLines(
  lines: readonly string[],
  tally: Tally,
): { title: string; lines: OutlineLine[] } {
  const chart = new Flowchart(tally)
  for (const line of lines) chart.read(line.trim().slice(0, LONGEST_STATEMENT))
  return { title: chart.title, lines: chart.told() }
}

class Flowchart {
  title = ''
  readonly #shapes: Shape[] = []
  readonly #ids = new Map<string, number>()
  readonly #joins: Join[] = []
  readonly #open: number[] = []
  readonly #tally: Tally

  constructor(tally: Tally) {
    this.#tally = tally
  }

  told(): OutlineLine[] {
    const isOurs = [...this.#ids.keys()].every((id) => /^(?:subgraph g|s)\d+$/.test(id))
    const shapes = isOurs ? this.#shapes.map(asWaymarkWrites) : this.#shapes
    return arrange(shapes, this.#joins, this.#tally)
  }

  read(statement: string): void {
    const [word = ''] = statement.split(/[\s:;]/, 1)
    if (word === 'accTitle') this.title = statement.slice(statement.indexOf(':') + 1).trim()
    else if (word === 'subgraph') this.#subgraph(statement.slice('subgraph'.length).trim())
    else if (word === 'end') this.#open.pop()
    else if (!NOT_NODES.includes(word)) this.#chain(statement)
  }

  #subgraph(said: string): void {
    const { id, label } = nodeAt(said, 0, true) ?? { id: said, label: mermaidText(said) }
    const index = this.#add(`subgraph ${id}`, { role: 'box', line: { label } })
    if (index !== undefined) this.#open.push(index)
  }

  /** `a["A"] --> b & c -.-> d` */
  #chain(statement: string): void {
    let at = 0
    let before: number[] = []
    let group: number[] = []
    while (at < statement.length) {
      const node = nodeAt(statement, at)
      if (!node) return
      const index = this.#node(node.id, node.label)
      if (index !== undefined) group.push(index)
      at = afterBlanks(statement, afterClass(statement, node.end))
      const link = linkAt(statement, at)
      if (statement[at] === '&') at = afterBlanks(statement, at + 1)
      else {
        this.#joinAll(before, group)
        if (!link) return
        before = link.isSolid ? group : []
        group = []
        at = link.end
      }
    }
  }

  #joinAll(before: readonly number[], group: readonly number[]): void {
    for (const from of before)
      for (const to of group) if (this.#joins.length < MAX_EDGES) this.#joins.push([from, to])
  }

  #node(id: string, label: string): number | undefined {
    const box = this.#ids.get(`subgraph ${id}`)
    if (box !== undefined) return box
    const known = this.#ids.get(id)
    const shape = known === undefined ? undefined : this.#shapes[known]
    // A node may be named by an arrow first and get its text later.
    if (shape && known !== undefined && label !== id && shape.line.label === id)
      this.#shapes[known] = { ...shape, line: lineOf(label, this.#tally) }
    return known ?? this.#add(id, { role: 'entry', line: lineOf(label, this.#tally) })
  }

  #add(id: string, shape: Pick<Shape, 'role' | 'line'>): number | undefined {
    if (this.#shapes.length >= MAX_NODES) {
      this.#tally.add('beyond', shape.line.label)
      return undefined
    }
    const index = this.#shapes.length
    this.#ids.set(id, index)
    this.#shapes.push({ ...shape, inside: this.#open.at(-1), items: [] })
    return index
  }
}

const NOT_NODES = ['accDescr', 'direction', 'classDef', 'class', 'style', 'linkStyle', 'click']

/** Below the name Waymark writes how far one is, each word on a line of its own. */
function lineOf(label: string, tally: Tally): Shape['line'] {
  const [name = '', ...words] = label.split(/<br\s?\/?>/i)
  if (!words.every((word) => WORDS.includes(word)))
    return { label: [name, ...words].map((part) => part.trim()).join(' ') }
  if (words.some((word) => word !== 'optional')) tally.add('status', name)
  return { label: name, ...(words.includes('optional') && { optional: true }) }
}

const WORDS = ['done', 'learning', 'skipped', 'optional']

/** On a flowchart of Waymark a subgraph names no skill, and may say how many are enough. */
function asWaymarkWrites(shape: Shape): Shape {
  if (shape.role !== 'box') return shape
  const [said = '', number] = /, (one|\d{1,4}) of \d{1,4}$/.exec(shape.line.label) ?? []
  const pick = number && (number === 'one' ? 1 : Number(number))
  const label = shape.line.label.slice(0, shape.line.label.length - said.length)
  return { ...shape, line: { label, onlyHeads: true, ...(pick && { pick }) } }
}

/** `:::important` behind a node. */
function afterClass(statement: string, at: number): number {
  if (!statement.startsWith(':::', at)) return at
  let end = at + 3
  while (/[\w-]/.test(statement[end] ?? '')) end += 1
  return end
}

function afterBlanks(statement: string, start: number): number {
  let at = start
  while (statement[at] === ' ' || statement[at] === '\t') at += 1
  return at
}

/** The arrow that begins here, with the text on it. Dotted, broad and invisible ones do not say what belongs to what. */
function linkAt(statement: string, at: number): { end: number; isSolid: boolean } | undefined {
  const [arrow = ''] =
    /^[<ox]?(?:-{2,}|={2,}|-\.+-?|~{3,})>?/.exec(statement.slice(at, at + 40)) ?? []
  if (!arrow) return undefined
  const isSolid = arrow.includes('--')
  let end = at + arrow.length
  // `-- text -->`
  if (/^[<ox]?(?:--|==|-\.)$/.test(arrow)) {
    const close = statement.indexOf(isSolid ? '--' : arrow.includes('=') ? '==' : '.-', end)
    if (close === -1) return undefined
    end = close
    while ('-=.>'.includes(statement[end] ?? ' ')) end += 1
  }
  end = afterBlanks(statement, end)
  const text = statement[end] === '|' ? statement.indexOf('|', end + 1) : -1
  return { end: afterBlanks(statement, text === -1 ? end : text + 1), isSolid }
}
