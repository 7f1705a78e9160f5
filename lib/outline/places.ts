import { asKey, asNumber, asObject, type JsonObject } from './json'
import type { Place } from './shapes'

/** Computes the place of each node; a node with a parent is positioned from its parent's corner. */
export function placesOf(nodes: readonly JsonObject[]): (Place | undefined)[] {
  const byId = firstById(nodes)
  const parentOf = (index: number) => byId.get(asKey(parentIdOf(nodes[index])) ?? '')
  const corners = new Map<number, Corner | undefined>()
  for (const start of nodes.keys()) {
    const path: number[] = []
    let at: number | undefined = start
    while (at !== undefined && !corners.has(at)) {
      path.push(at)
      // A placeholder until the corner is known, which also ends the walk for a node inside itself.
      corners.set(at, undefined)
      at = parentOf(at)
    }
    for (const index of path.toReversed()) {
      const above = at === undefined ? undefined : corners.get(at)
      corners.set(index, moved(positionOf(nodes[index]?.position), above))
      at = index
    }
  }
  return nodes.map((node, index) => {
    const corner = corners.get(index)
    if (!corner) return undefined
    const { width, height } = sizeOf(node)
    return { x: corner.x, y: corner.y, width, height }
  })
}

/** Returns the parent's id, from the current field or the one of React Flow 11. */
export function parentIdOf(node: JsonObject | undefined): unknown {
  return node?.parentId ?? node?.parentNode
}

/** Maps ids to indexes; a duplicate id belongs to its first node. */
function firstById(nodes: readonly JsonObject[]): Map<string, number> {
  const byId = new Map<string, number>()
  for (const [index, { id }] of nodes.entries()) {
    const key = asKey(id)
    if (key !== undefined && !byId.has(key)) byId.set(key, index)
  }
  return byId
}

interface Corner {
  x: number
  y: number
}

function moved(corner: Corner | undefined, by: Corner | undefined): Corner | undefined {
  return corner && by ? { x: corner.x + by.x, y: corner.y + by.y } : corner
}

function positionOf(position: unknown): Corner | undefined {
  const x = asNumber(asObject(position)?.x)
  const y = asNumber(asObject(position)?.y)
  return x === undefined || y === undefined ? undefined : { x, y }
}

function sizeOf(node: JsonObject): { width: number; height: number } {
  const [measured, style] = [asObject(node.measured), asObject(node.style)]
  const size = (side: 'width' | 'height') =>
    Math.max(0, asNumber(measured?.[side]) ?? asNumber(node[side]) ?? asNumber(style?.[side]) ?? 0)
  return { width: size('width'), height: size('height') }
}
