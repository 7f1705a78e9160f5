import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainOf } from './chain'

/** Any number of skills, each with those before it that it requires. */
const requires = fc
  .array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 2, maxLength: 25 })
  .map((all) =>
    Object.fromEntries(
      all.map((needs, place) => [
        `s${place}`,
        place === 0 ? [] : [...new Set(needs.map((need) => `s${need % place}`))],
      ]),
    ),
  )

describe('a chain', () => {
  test('holds what is needed over any number of steps, and nothing else', () => {
    fc.assert(
      fc.property(requires, (graph) => {
        for (const skill of Object.keys(graph)) {
          const { needs } = chainOf({ requires: graph }, skill)
          expect(new Set(needs.steps.keys())).toEqual(closure(graph, skill))
        }
      }),
    )
  })

  test('is as long from one end as from the other', () => {
    fc.assert(
      fc.property(requires, (graph) => {
        for (const skill of Object.keys(graph))
          for (const [needed, steps] of chainOf({ requires: graph }, skill).needs.steps)
            expect(chainOf({ requires: graph }, needed).unlocks.steps.get(skill)).toBe(steps)
      }),
    )
  })

  test('joins every skill of it to one that is a step nearer, by a prerequisite', () => {
    fc.assert(
      fc.property(requires, (graph) => {
        for (const skill of Object.keys(graph)) {
          const { needs, unlocks } = chainOf({ requires: graph }, skill)
          for (const { from, to, direct } of [...needs.stretches, ...unlocks.stretches]) {
            expect(graph[to]).toContain(from)
            expect(direct).toBe(from === skill || to === skill)
          }
          expect(new Set(needs.stretches.map(({ from }) => from))).toEqual(
            new Set(needs.steps.keys()),
          )
          expect(new Set(unlocks.stretches.map(({ to }) => to))).toEqual(
            new Set(unlocks.steps.keys()),
          )
        }
      }),
    )
  })
})

function closure(graph: Record<string, string[]>, skill: string): Set<string> {
  const needs = graph[skill] ?? []
  return new Set([...needs, ...needs.flatMap((need) => [...closure(graph, need)])])
}
