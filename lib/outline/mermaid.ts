import { underOneRoot } from './list'
import { indentOf } from './markdown'
import { flowchartLines } from './mermaid-flowchart'
import { nodeAt } from './mermaid-node'
import { type OutlineLine, outlineOf } from './outline-of'
import type { OutlineRead } from './schema'
import { Tally } from './tally'

/** Reads mindmaps by their indents, flowcharts by their subgraphs and arrows. */
export function readMermaid(text: string, name: string): OutlineRead {
  const { kind, title, lines } = diagramIn(text)
  const tally = new Tally()
  if (kind === 'mindmap') {
    const all = mindmapLines(lines, tally)
    const { title: root, below } = underOneRoot(all)
    return outlineOf({ kind: 'mermaid', titles: [title, root, name], lines: below, tally })
  }
  if (kind === 'flowchart' || kind === 'graph') {
    const chart = flowchartLines(lines, tally)
    const titles = [title, chart.title, name]
    return outlineOf({ kind: 'mermaid', titles, lines: chart.lines, tally })
  }
  const why = `This is a Mermaid diagram of the kind ${kind}; a mindmap or a flowchart can be read.`
  return { ok: false, why }
}

/** Recognises a Mermaid diagram, or Markdown with such a diagram and no list. */
export function isMermaid(text: string): boolean {
  return diagramIn(text).kind !== ''
}

const KINDS = [
  ...['mindmap', 'flowchart', 'graph', 'sequenceDiagram', 'classDiagram', 'stateDiagram'],
  ...['stateDiagram-v2', 'erDiagram', 'journey', 'gantt', 'pie', 'quadrantChart', 'timeline'],
  ...['requirementDiagram', 'gitGraph', 'kanban', 'block-beta', 'architecture-beta', 'sankey-beta'],
]

interface Diagram {
  /** Empty where the text is no diagram. */
  kind: string
  title: string
  lines: readonly string[]
}

/** Returns the diagram without front matter, directives, comments and the fence around it. */
function diagramIn(text: string): Diagram {
  const all = text.split(/\r\n|[\n\r]/).filter((line) => !isAside(line.trim()))
  const front =
    all[0]?.trim() === '---' ? all.findIndex((line, at) => at > 0 && line.trim() === '---') : 0
  const title = all
    .slice(0, Math.max(0, front))
    .map((line) => /^title:(.*)$/.exec(line.trim())?.[1]?.trim() ?? '')
    .find(Boolean)
  const [head = '', ...lines] = all.slice(front > 0 ? front + 1 : 0)
  const [kind = ''] = head
    .trim()
    .slice(0, 40)
    .split(/[\s;:]/, 1)
  return { kind: KINDS.includes(kind) ? kind : '', title: title ?? '', lines }
}

/** Matches an empty line, a comment, or the Markdown fence around a diagram. */
function isAside(line: string): boolean {
  return line === '' || line.startsWith('%%') || line.startsWith('```')
}

function mindmapLines(lines: readonly string[], tally: Tally): OutlineLine[] {
  return lines.flatMap((line): OutlineLine[] => {
    const said = line.trim()
    if (said.startsWith('::icon(') || said.startsWith(':::')) return []
    const label = nodeAt(said, 0, true)?.label ?? said
    if (!label) tally.add('no-label')
    return label ? [{ depth: indentOf(line), label }] : []
  })
}
