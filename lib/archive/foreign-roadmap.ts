import { z } from 'zod'
import { type Group, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { type NamedSkill, skillNames } from '@/lib/skill/match-names'
import { faultsOf } from './read-archive'
import type { FileFault, Read } from './schema'

/** A drawn roadmap from elsewhere (roadmap.sh and React Flow), as far as it tells what there is to learn. */
export interface ForeignRoadmap {
  title: string
  topics: ForeignTopic[]
}

export interface ForeignTopic {
  label: string
  /** What the drawing hangs on it. */
  below: string[]
}

/**
 * Reads `nodes` with `data.label` and `edges`. Topics come in the order in which they are drawn, from the top; what is
 * drawn around them (paragraphs, buttons, lines) is left out, and so is what has no label.
 */
export function readForeignRoadmap(value: unknown): Read<ForeignRoadmap> {
  const parsed = drawing.safeParse(value)
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error) }
  const { nodes, edges } = parsed.data
  const faults = repeatedIds(nodes)
  if (faults.length > 0) return { ok: false, faults }
  const topics = topicsOf(nodes, edges)
  if (topics.length === 0)
    return { ok: false, faults: [{ at: 'nodes', message: 'none of them has a label to learn' }] }
  return { ok: true, value: { title: titleOf(parsed.data), topics } }
}

/** How many skills its labels name. */
export function recognised(roadmap: ForeignRoadmap, skills: readonly NamedSkill[]): number {
  const named = skillNames(skills)
  const leaves = leavesOf(treeFrom(roadmap, (label) => named(label)?.slug))
  return new Set(leaves.map(({ skill }) => skill)).size
}

/** What no skill is called; each once, in order. A topic with others below it need not be a skill itself. */
export function unmatchedLabels(
  { topics }: ForeignRoadmap,
  skills: readonly NamedSkill[],
): string[] {
  const named = skillNames(skills)
  const labels = topics.flatMap(({ label, below }) => (below.length > 0 ? below : [label]))
  return [...new Set(labels)].filter((label) => !named(label))
}

/**
 * The same as a tree of ours: a topic with others below it is a group, in which it stands first if it is a skill itself.
 * @param skillOf the slug for a label; undefined leaves it out
 */
export function treeFrom(
  { title, topics }: ForeignRoadmap,
  skillOf: (label: string) => string | undefined,
): Group {
  const leaf = (label: string) => {
    const skill = skillOf(label)
    return skill ? [{ skill }] : []
  }
  return {
    title,
    children: topics.flatMap(({ label, below }): (Group | Leaf)[] =>
      below.length === 0
        ? leaf(label)
        : [{ title: label, children: [label, ...below].flatMap(leaf) }],
    ),
  }
}

/** Whether a file looks like such a drawing at all. */
export function isDrawing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'nodes' in value
}

const LONGEST_LABEL = 200

const node = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  type: z.string().optional().catch(undefined),
  data: z
    .looseObject({
      label: z
        .string()
        .transform((label) => label.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LABEL))
        .catch(''),
    })
    .catch({ label: '' }),
  position: z.object({ x: z.number(), y: z.number() }).optional().catch(undefined),
})
type Node = z.output<typeof node>

const end = z.union([z.string(), z.number()]).transform(String)
const edge = z.looseObject({ source: end, target: end })

const drawing = z.looseObject({
  title: z.unknown().optional(),
  nodes: z.array(node).min(1).max(5000),
  edges: z.array(edge).max(20_000).default([]),
})

const TOPICS = ['topic', 'checklist', 'linksgroup']
const SUBTOPICS = ['subtopic', 'checklist-item', 'todo', 'todo-checkbox']
/** What is drawn beside what there is to learn. */
const ORNAMENTS = [
  ...['title', 'paragraph', 'label', 'button', 'section', 'legend', 'horizontal', 'vertical'],
  ...['resourceButton', 'link-item', 'image', 'group'],
]

function titleOf({ title, nodes }: z.output<typeof drawing>): string {
  const drawn = nodes.find(({ type }) => type === 'title')?.data.label
  const given = typeof title === 'object' ? Object.values(title ?? {})[0] : title
  return (
    (typeof given === 'string' && given.trim().slice(0, 120)) ||
    drawn?.slice(0, 120) ||
    'My roadmap'
  )
}

function repeatedIds(nodes: readonly Node[]): FileFault[] {
  const first = new Map<string, number>()
  return nodes.flatMap(({ id }, index) => {
    const before = first.get(id)
    first.set(id, before ?? index)
    return before === undefined
      ? []
      : [{ at: `nodes[${index}].id`, message: `is that of nodes[${before}] already` }]
  })
}

function topicsOf(nodes: readonly Node[], edges: readonly z.output<typeof edge>[]): ForeignTopic[] {
  const drawn = nodes
    .filter(({ type, data }) => data.label !== '' && !ORNAMENTS.includes(type ?? ''))
    .toSorted(fromTheTop)
  const neighbours = neighboursIn(edges)
  const mains = drawn.filter(({ type }) => TOPICS.includes(type ?? ''))
  // Where nothing says what is a topic, everything is one.
  const topics =
    mains.length > 0 ? mains : drawn.filter(({ type }) => !SUBTOPICS.includes(type ?? ''))
  const below = new Map(topics.map(({ id }) => [id, [] as string[]]))
  const homes = homesOf(topics, drawn, neighbours)
  let last = topics[0]?.id
  for (const { id, data } of drawn) {
    if (below.has(id)) last = id
    // What hangs on nothing belongs to the topic drawn above it.
    else below.get(homes.get(id) ?? last ?? '')?.push(data.label)
  }
  if (topics.length === 0) return drawn.map(({ data }) => ({ label: data.label, below: [] }))
  return topics.map(({ id, data }) => ({ label: data.label, below: below.get(id) ?? [] }))
}

/** The topic that each other node hangs on, directly or by others that do. */
function homesOf(
  topics: readonly Node[],
  drawn: readonly Node[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const learnable = new Set(drawn.map(({ id }) => id))
  const homes = new Map(topics.map(({ id }) => [id, id]))
  // A Map goes on with what is added while it is walked.
  for (const [id, home] of homes)
    for (const next of neighbours.get(id) ?? [])
      if (learnable.has(next) && !homes.has(next)) homes.set(next, home)
  return homes
}

function neighboursIn(edges: readonly z.output<typeof edge>[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  const add = (from: string, to: string) => {
    const known = neighbours.get(from)
    if (known) known.push(to)
    else neighbours.set(from, [to])
  }
  for (const { source, target } of edges) {
    add(source, target)
    add(target, source)
  }
  return neighbours
}

/** Where no places are told, the order of the file stays. */
function fromTheTop(a: Node, b: Node): number {
  if (!a.position || !b.position) return 0
  return a.position.y - b.position.y || a.position.x - b.position.x
}
