import type { PlacedNode } from './layout'
import type { RoadmapMap } from './map'
import type { RoadmapDetail } from './schema'

type Edge = RoadmapDetail['edges'][number]

/** Returns the edges of a laid-out roadmap: first the path, then the prerequisites among its skills. */
export function edgesOf(nodes: readonly PlacedNode[], skills: RoadmapMap['skills']): Edge[] {
  return [...pathEdges(nodes), ...requiresEdges(nodes, skills)]
}

/** Along the trail from each first-level node to the next, and from a stage or group to each group in it. */
function pathEdges(nodes: readonly PlacedNode[]): Edge[] {
  const trail = nodes.filter(({ parentKey }) => parentKey === undefined)
  const alongTrail = trail
    .slice(1)
    .map(({ key }, index) => ({ from: trail[index]?.key ?? key, to: key }))
  const branches = nodes.flatMap(({ kind, key, parentKey }) =>
    kind === 'group' && parentKey !== undefined ? { from: parentKey, to: key } : [],
  )
  return [...alongTrail, ...branches].map((edge) => ({ ...edge, kind: 'path' }))
}

/** The node of a skill has the skill's slug for its key. */
function requiresEdges(nodes: readonly PlacedNode[], skills: RoadmapMap['skills']): Edge[] {
  return nodes.flatMap(({ skill, key }) =>
    skill === undefined
      ? []
      : (skills[skill]?.requires ?? []).map(
          (required): Edge => ({ from: required.skill, to: key, kind: 'requires' }),
        ),
  )
}
