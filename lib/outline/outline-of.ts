import { cleanLabel, shortened } from './label'
import {
  DEEPEST_GROUP,
  MAX_ENTRIES,
  MAX_LABEL,
  type OutlineEntry,
  type OutlineGroup,
  type OutlineKind,
  type OutlineRead,
} from './schema'
import type { Tally } from './tally'

/** One line of an outline, the output of every reader: lines that follow at a greater depth belong below it. */
export interface OutlineLine {
  depth: number
  label: string
  skill?: string | undefined
  optional?: boolean | undefined
  pick?: number | undefined
  /** A heading that never names a thing to learn, whatever its text. */
  onlyHeads?: boolean
}

interface Told {
  kind: OutlineKind
  /** Candidates for the title; the first that is not empty is used. */
  titles: readonly unknown[]
  lines: readonly OutlineLine[]
  tally: Tally
}

const LONGEST_TITLE = 120

/** Makes a tree of the lines, within the limits of one form; lines that do not fit are counted. */
export function outlineOf({ kind, titles, lines, tally }: Told): OutlineRead {
  const root: Branch = { line: { depth: -1, label: '' }, children: [] }
  const path: Branch[] = [root]
  for (const line of linesThatFit(lines, tally)) {
    while (path.length > 1 && (path.at(-1)?.line.depth ?? -1) >= line.depth) path.pop()
    const branch = { line, children: [] }
    if (path.length > DEEPEST_GROUP) tally.add('deep', line.label)
    // A line nested deeper is placed beside its parent.
    const parent = path[Math.min(path.length, DEEPEST_GROUP) - 1] ?? root
    parent.children.push(branch)
    path.push(branch)
  }
  const children = childrenOf(root)
  if (children.length === 0) return { ok: false, why: NOTHING[kind] }
  const title = shortened(titles.map(cleanLabel).find(Boolean) ?? 'My roadmap', LONGEST_TITLE)
  return { ok: true, outline: { kind, title, children, leftOut: tally.list() } }
}

function linesThatFit(lines: readonly OutlineLine[], tally: Tally): OutlineLine[] {
  const fit: OutlineLine[] = []
  for (const line of lines) {
    const label = cleanLabel(line.label)
    if (!label && !line.skill && !line.onlyHeads) tally.add('no-label')
    else if (fit.length >= MAX_ENTRIES) tally.add('beyond', label)
    else {
      if (label.length > MAX_LABEL) tally.add('long', label)
      fit.push({ ...line, label: shortened(label) })
    }
  }
  return fit
}

interface Branch {
  line: OutlineLine
  children: Branch[]
}

/** Calls itself no deeper than `DEEPEST_GROUP`. */
function childrenOf({ children }: Branch): (OutlineEntry | OutlineGroup)[] {
  return children.flatMap((child): (OutlineEntry | OutlineGroup)[] => {
    const { label, onlyHeads, pick } = child.line
    if (child.children.length === 0) return onlyHeads ? [] : [entryOf(child.line)]
    const below = childrenOf(child)
    const { skill } = child.line
    const names = { ...(!onlyHeads && { named: true }), ...(skill && { skill }) }
    return below.length === 0
      ? []
      : [{ title: label, ...names, ...(pick && { pick }), children: below }]
  })
}

function entryOf({ label, skill, optional }: OutlineLine): OutlineEntry {
  return {
    label: label || (skill ?? ''),
    ...(skill && { skill }),
    ...(optional && { optional }),
  }
}

const NOTHING: Readonly<Record<OutlineKind, string>> = {
  drawing: 'This drawing has no box with a text to learn.',
  canvas: 'This canvas has no card with a text to learn.',
  roadmap: 'This roadmap has no skills.',
  markdown: 'This Markdown has no headings and no list.',
  mermaid: 'This Mermaid diagram names nothing.',
  table: 'This table has no rows.',
  list: 'This text is not a list.',
}
