import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCycles } from './prerequisite-cycles'

/** Every edge leads from a later to an earlier skill, so nothing can go round. */
const acyclic = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 120 })
  .map((pairs) =>
    pairs.filter(([a, b]) => a !== b).map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const),
  )

function graph(edges: readonly (readonly [number, number])[]): Map<string, string[]> {
  const prerequisites = new Map<string, string[]>(
    Array.from({ length: 31 }, (_, index) => [`s${index}`, []]),
  )
  for (const [from, to] of edges) prerequisites.get(`s${from}`)?.push(`s${to}`)
  return prerequisites
}

describe('circles among prerequisites', () => {
  it('are never seen where there is none', () => {
    fc.assert(
      fc.property(acyclic, (edges) => {
        expect(findCycles(graph(edges))).toEqual([])
      }),
    )
  })

  it('are always found when one is planted, and are real', () => {
    const planted = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(acyclic, planted, (edges, ring) => {
        const circle = ring.map(
          (from, index) => [from, ring[(index + 1) % ring.length] ?? from] as const,
        )
        const prerequisites = graph([...edges, ...circle])
        const cycles = findCycles(prerequisites)
        expect(cycles.length).toBeGreaterThan(0)
        for (const cycle of cycles) {
          cycle.forEach((slug, index) => {
            expect(prerequisites.get(slug)).toContain(cycle[(index + 1) % cycle.length])
          })
        }
      }),
    )
  })

  it('of a chain of 100,000 skills are looked for without running out of stack', () => {
    const chain = new Map(
      Array.from({ length: 100_000 }, (_, index) => [`s${index}`, [`s${index + 1}`]]),
    )
    expect(findCycles(chain)).toEqual([])
    chain.set('s99999', ['s0'])
    expect(findCycles(chain)).toHaveLength(1)
  })
})
