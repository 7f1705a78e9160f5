import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyOperations } from '@/lib/progress/last-writer'
import { STATUSES } from '@/lib/progress/statuses'
import type { LocalProgress } from './local-progress'
import { applyFollowChanges, isOperation } from './outbox'
import { ROADMAPS, SKILLS } from './testing-entries'
import { World } from './testing-tabs'

/*
 * Several tabs of a browser and one account, as push-pull.ts and sync.ts join them: presses, requests that never arrive or
 * whose answer is lost, tabs closed and opened, news that arrives whenever it likes.
 */
describe('any interleaving of tabs, acknowledgements and failures', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('press' as const),
      tab: fc.nat(2),
      skill: fc.constantFrom(...SKILLS),
      status: fc.constantFrom(...STATUSES),
      clock: fc.integer({ min: -5, max: 5 }),
    }),
    fc.record({
      kind: fc.constant('follow' as const),
      tab: fc.nat(2),
      roadmap: fc.constantFrom(...ROADMAPS),
      following: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('exchange' as const),
      tab: fc.nat(2),
      fate: fc.constantFrom('well', 'never arrives', 'answer lost', 'tab closed' as const),
      batch: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('listen' as const), tab: fc.nat(2), news: fc.nat(3) }),
    fc.record({ kind: fc.constant('reopen' as const), tab: fc.nat(2) }),
  )

  test('no operation is lost, none is sent after its acknowledgement, and all end with the last writer’s statuses', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world = new World()
        for (const one of steps) world.take(one)
        world.settle()
        const operations = world.made.filter(isOperation)
        expect(new Set(world.account.keys())).toEqual(new Set(operations.map(({ id }) => id)))
        expect(world.kept).toEqual([])
        expect(world.sentTwice).toEqual([])
        const standing = statuses(applyOperations({}, operations))
        const follows = applyFollowChanges([], world.made).toSorted()
        for (const tab of world.tabs) {
          expect(statuses(tab.standings)).toEqual(standing)
          expect(tab.follows.toSorted()).toEqual(follows)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

function statuses(standings: LocalProgress['standings']) {
  return Object.fromEntries(Object.entries(standings).map(([skill, { status }]) => [skill, status]))
}
