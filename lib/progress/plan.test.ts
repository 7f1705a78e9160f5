import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFor } from './plan'
import { STATUSES } from './statuses'

/** Skills that need only earlier ones, so that nothing needs itself. */
const graph = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const slugs = Array.from({ length: size }, (_, index) => `s${index}`)
  return fc.record({
    requires: fc
      .tuple(...slugs.map((_, index) => fc.subarray(slugs.slice(0, index))))
      .map((needs) => Object.fromEntries(slugs.map((slug, index) => [slug, needs[index] ?? []]))),
    statuses: fc.dictionary(fc.constantFrom(...slugs), fc.constantFrom(...STATUSES)),
    asked: fc.shuffledSubarray(slugs),
  })
})

test('following a plan in order never meets an unmet prerequisite, and nothing stands twice', () => {
  fc.assert(
    fc.property(graph, ({ requires, statuses, asked }) => {
      const settled = new Set(
        Object.keys(statuses).filter((skill) =>
          ['done', 'skipped'].includes(statuses[skill] ?? 'pending'),
        ),
      )
      for (const { skill, first } of planFor(asked, statuses, requires)) {
        expect(settled.has(skill)).toBe(false)
        const unmet = (requires[skill] ?? []).filter((needed) => !settled.has(needed))
        expect(unmet).toEqual([])
        if (first)
          expect(
            (requires[skill] ?? []).every((needed) =>
              ['done', 'skipped'].includes(statuses[needed] ?? 'pending'),
            ),
          ).toBe(true)
        settled.add(skill)
      }
      expect(asked.every((skill) => settled.has(skill))).toBe(true)
    }),
  )
})

test('what is not asked for stands in the plan only because something asked for needs it', () => {
  const requires = { react: ['javascript'], javascript: ['html'], html: [], css: ['html'] }
  expect(planFor(['react'], { html: 'done' }, requires)).toEqual([
    { skill: 'javascript', asked: false, first: true },
    { skill: 'react', asked: true, first: false },
  ])
  expect(planFor(['react'], { javascript: 'skipped' }, requires)).toEqual([
    { skill: 'react', asked: true, first: true },
  ])
})

test('a chain of very many skills is no problem', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => `s${index}`)
  const requires = Object.fromEntries(
    chain.map((slug, index) => [slug, index ? [`s${index - 1}`] : []]),
  )
  expect(planFor(['s19999'], {}, requires).map(({ skill }) => skill)).toEqual(chain)
})
