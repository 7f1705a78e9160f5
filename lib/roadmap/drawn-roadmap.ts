import { contentHash } from '@/lib/platform/content-hash'
import type { SkillContent } from '@/lib/skill/skill-file'
import type { Group } from './group'
import type { Layout, PlacedNode } from './layout'
import type { RoadmapContent } from './roadmap-file'
import type { EdgeKind } from './schema'

export type LayoutOf = typeof import('./layout').layoutRoadmap

/** What the page draws behind the nodes. */
export type Drawing = Omit<Layout, 'nodes'>

/** A node with its place in both width classes. */
export interface DrawnNode extends Omit<PlacedNode, 'x' | 'y' | 'width' | 'height'> {
  wide: Place
  narrow: Place
}

export interface Place {
  x: number
  y: number
  width: number
  height: number
}

export interface Edge {
  from: string
  to: string
  kind: EdgeKind
}

/** A roadmap as it is stored: laid out, with its edges, and a fingerprint of it all. */
export interface DrawnRoadmap {
  slug: string
  title: string
  summary: string
  root: Group
  nodes: DrawnNode[]
  edges: Edge[]
  drawing: { wide: Drawing; narrow: Drawing }
  /** In depth-first order. */
  skills: string[]
  fingerprint: string
}

export function drawRoadmap(
  { slug, title, summary, root }: RoadmapContent,
  skills: ReadonlyMap<string, SkillContent>,
  layoutRoadmap: LayoutOf,
): DrawnRoadmap {
  const { nodes: wideNodes, ...wide } = layoutRoadmap(root, skills, 'wide')
  const { nodes: narrowNodes, ...narrow } = layoutRoadmap(root, skills, 'narrow')
  const nodes = joinPlaces(slug, wideNodes, narrowNodes)
  const edges = [...pathEdges(nodes), ...requiresEdges(nodes, skills)]
  const drawn = { title, summary, nodes, edges, drawing: { wide, narrow } }
  return {
    slug,
    ...drawn,
    root,
    skills: nodes.flatMap(({ skill }) => skill ?? []),
    fingerprint: contentHash(drawn),
  }
}

function joinPlaces(roadmap: string, wide: PlacedNode[], narrow: PlacedNode[]): DrawnNode[] {
  return wide.map(({ x, y, width, height, ...node }, index) => {
    const other = narrow[index]
    if (other?.key !== node.key) {
      throw new Error(`The layouts of ${roadmap} differ at ${node.key}: ${other?.key}`)
    }
    return { ...node, wide: { x, y, width, height }, narrow: placeOf(other) }
  })
}

function placeOf({ x, y, width, height }: PlacedNode): Place {
  return { x, y, width, height }
}

/** Along the trail from each first-level node to the next, and from a stage or group to each group in it. */
function pathEdges(nodes: readonly DrawnNode[]): Edge[] {
  const trail = nodes.filter(({ parentKey }) => parentKey === undefined)
  const alongTrail = trail
    .slice(1)
    .map(({ key }, index) => ({ from: trail[index]?.key ?? key, to: key }))
  const branches = nodes.flatMap(({ kind, key, parentKey }) =>
    kind === 'group' && parentKey !== undefined ? { from: parentKey, to: key } : [],
  )
  return [...alongTrail, ...branches].map((edge) => ({ ...edge, kind: 'path' }))
}

function requiresEdges(
  nodes: readonly DrawnNode[],
  skills: ReadonlyMap<string, SkillContent>,
): Edge[] {
  const keys = new Map(nodes.flatMap(({ skill, key }) => (skill ? [[skill, key] as const] : [])))
  return nodes.flatMap(({ skill, key }) => {
    const required = skills.get(skill ?? '')?.requires ?? []
    return required.flatMap((requirement): Edge[] => {
      const from = keys.get(requirement.skill)
      return from === undefined ? [] : [{ from, to: key, kind: 'requires' }]
    })
  })
}
