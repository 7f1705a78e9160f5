import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyOperations } from '@/lib/progress/last-writer'
import type { Operation } from '@/lib/progress/schema'
import { lastTouched } from './last-touched'

const SKILLS = ['http', 'sql', 'git', 'constructor']

test('is the skill of the greatest operation, in whatever order they arrive', () => {
  const operations = fc.uniqueArray(
    fc.record<Operation>({
      id: fc.uuid(),
      skill: fc.constantFrom(...SKILLS),
      status: fc.constantFrom('done', 'learning', 'skipped', 'pending'),
      at: fc.integer({ min: 0, max: 5 }).map((n) => new Date(n * 1000).toISOString()),
    }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(operations, (made) => {
      const last = made
        .toSorted((a, b) => a.at.localeCompare(b.at) || (a.id < b.id ? -1 : 1))
        .at(-1)
      expect(lastTouched(applyOperations({}, made), SKILLS)).toBe(last?.skill)
    }),
  )
})

test('skills of other roadmaps do not count', () => {
  const at = '2026-11-01T00:00:00.000Z'
  expect(lastTouched({ css: { id: 'a', status: 'done', at } }, SKILLS)).toBeUndefined()
})
