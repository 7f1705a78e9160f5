import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyOperations } from '@/lib/progress/last-writer'
import { acknowledge, type LocalProgress, NOTHING, record, switchOwner } from './local-progress'
import { type Entry, entriesFor, inOrder, isOperation } from './outbox'
import { entryFrom } from './stored-progress'
import { entries, owners, viewer } from './testing-entries'

describe('taking in what was done', () => {
  test('any order, any repetition and any division give the same', () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(15)),
    )
    fc.assert(
      fc.property(owners, shuffled, (owner, [all, order, cut]) => {
        const start = switchOwner(NOTHING, viewer(owner))
        const once = record(start, all)
        const parts = [order.slice(cut), order.slice(0, cut), order]
        expect(shownBy(parts.reduce(record, start))).toEqual(shownBy(once))
        expect(once.standings).toEqual(
          applyOperations({}, entriesFor(all, viewer(owner)).filter(isOperation)),
        )
      }),
    )
  })

  test('what was answered for never comes back, even when its news comes later', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const ids = all.map(({ id }) => id)
        expect(record(acknowledge(NOTHING, ids), all).outbox).toEqual([])
        expect(acknowledge(record(NOTHING, all), ids).outbox).toEqual([])
      }),
    )
  })

  test('an account’s progress goes with its session, a guest’s comes along to it', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const guest = record(NOTHING, all)
        expect(shownBy(switchOwner(guest, viewer('ada')))).toEqual(
          shownBy(record(switchOwner(NOTHING, viewer('ada')), all)),
        )
        const left = switchOwner(record(switchOwner(NOTHING, viewer('ada')), all), viewer(null))
        expect(shownBy(left)).toEqual(shownBy(guest))
        expect(left.outbox).toEqual(guest.outbox)
      }),
    )
  })
})

test('leaving a roadmap is remembered, undoing that a tick followed it is not', () => {
  const change = { roadmap: 'backend', owner: 'ada' }
  const begun: Entry = { ...change, id: 'a', following: true }
  const undone: Entry = { ...change, id: 'b', following: false, undone: true }
  const left: Entry = { ...change, id: 'c', following: false }
  const start = switchOwner(NOTHING, viewer('ada'))
  for (const entries of [[begun, undone], [undone, begun], [undone]])
    expect(record(start, entries)).toMatchObject({ follows: [], declined: [] })
  expect(record(start, [undone, left])).toMatchObject({ follows: [], declined: ['backend'] })
  // The next page reads the same from storage.
  const kept = entryFrom(structuredClone(undone))
  expect(kept && record(record(start, [begun]), [kept])).toMatchObject({
    follows: [],
    declined: [],
  })
})

function shownBy({ standings, follows, outbox }: LocalProgress) {
  return { standings, follows: follows.toSorted(), outbox: inOrder(outbox) }
}
