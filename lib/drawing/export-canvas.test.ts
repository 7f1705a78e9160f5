import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { leavesOf } from '@/lib/roadmap/group'
import { exportCanvas } from './export-canvas'
import { exportedMap } from './testing-export'

/** JSON Canvas 1.0, as far as we use it: https://jsoncanvas.org/spec/1.0/ */
const node = { id: z.string().min(1), x: z.int(), y: z.int(), width: z.int(), height: z.int() }
const color = z.enum(['1', '2', '3', '4', '5', '6']).optional()
const side = z.enum(['top', 'right', 'bottom', 'left']).optional()
const canvas = z.strictObject({
  nodes: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ ...node, type: z.literal('text'), text: z.string(), color }),
      z.strictObject({ ...node, type: z.literal('group'), label: z.string().optional(), color }),
    ]),
  ),
  edges: z.array(
    z.strictObject({
      id: z.string().min(1),
      fromNode: z.string(),
      fromSide: side,
      toNode: z.string(),
      toSide: side,
      toEnd: z.enum(['none', 'arrow']).optional(),
    }),
  ),
})

test('is JSON Canvas, with every skill once and edges between nodes there are', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      const { nodes, edges } = canvas.parse(
        JSON.parse(exportCanvas(map, statuses, 'https://example.org')),
      )
      const ids = nodes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const skills = leavesOf(map.root).map(({ skill }) => skill)
      expect(ids.filter((id) => id in map.skills)).toEqual(skills)
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
      for (const { fromNode, toNode } of edges) {
        expect(ids).toContain(fromNode)
        expect(ids).toContain(toNode)
      }
    }),
  )
})

test('a group lies below what stands in it', () => {
  fc.assert(
    fc.property(exportedMap, ({ map }) => {
      const { nodes } = canvas.parse(JSON.parse(exportCanvas(map, null, 'https://example.org')))
      const places = new Map(nodes.map(({ id }, place) => [id, place]))
      for (const { key, parentKey } of map.wide.nodes)
        if (parentKey !== undefined)
          expect(places.get(parentKey)).toBeLessThan(places.get(key) ?? -1)
    }),
  )
})
